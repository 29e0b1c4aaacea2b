package onward.dispatch.journey;

import static onward.dispatch.Story.as;
import static onward.dispatch.Story.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.time.Duration;
import onward.dispatch.RealDispatch;
import onward.dispatch.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Six people with a trailer, not covered: a flatbed takes them to the town, two helicopters from two bases on from
/// there.
@QuarkusTest
@TestProfile(RealDispatch.class)
class SixPeopleAndATrailerQuarkusTest {
    private final Story story = new Story();

    @BeforeEach
    void a_crew_cab_and_two_helicopters() {
        story.fleet("tow-1", "TOW_TRUCK", 6.77, 45.62, "FLATBED", "SEATS(6)");
        story.fleet("heli-1", "HELICOPTER", 6.3925, 45.6755, "HELICOPTER", "SEATS(4)", "NIGHT_FLIGHT");
        story.fleet("heli-2", "HELICOPTER", 5.8497, 45.2192, "HELICOPTER", "SEATS(4)", "NIGHT_FLIGHT");
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void they_ride_to_the_town_share_two_helicopters_and_have_arrived_when_the_last_of_them_has() {
        story.incidentEvent("onward.incident.triaged.v1", sixWithATrailer());
        choose();
        var ride = story.told("tow-1", "onward.order.offered.v1");
        assertThat(ride.get("notes").toString()).contains("6 people ride along");
        assertThat(story.itinerary("people"))
                .extracting(job -> job.get("state").asText())
                .containsExactly("RESERVED", "RESERVED");

        finish("tow-1", ride);

        var first = story.told("heli-1", "onward.order.offered.v1");
        var second = story.told("heli-2", "onward.order.offered.v1");
        assertThat(first.at("/party/people").asInt()).isEqualTo(3);
        assertThat(second.at("/party/people").asInt()).isEqualTo(3);
        finish("heli-1", first);
        assertThat(destination()).isEqualTo("MADE");
        finish("heli-2", second);
        assertThat(destination()).isEqualTo("KEPT");
    }

    private String destination() {
        return story.plan()
                .get("promises")
                .valueStream()
                .filter(promise -> promise.get("kind").asText().equals("TIME_AT_DESTINATION"))
                .map(promise -> promise.get("state").asText())
                .findFirst()
                .orElseThrow();
    }

    private void finish(String responder, JsonNode offer) {
        story.crew(responder, "/v1/offers/" + offer.get("offerId").asText() + "/accept", """
                {"eta":"%s"}""".formatted(
                                in(Duration.ofMinutes(20))))
                .statusCode(200);
        story.progress(
                responder,
                offer.get("jobId").asText(),
                "EN_ROUTE",
                "ON_SCENE",
                "TRANSPORTING",
                "AT_DESTINATION",
                "COMPLETED");
    }

    private void choose() {
        story.announced("onward.plan.proposed.v1", any -> true);
        as("agent")
                .contentType(ContentType.JSON)
                .body("""
                        {"option":"HELICOPTER_PICKUP","reason":"a gesture pays for it"}""")
                .put("/v1/incidents/" + story.incident + "/plan")
                .then()
                .statusCode(200);
    }

    private String sixWithATrailer() {
        return """
                {"incidentId":"%s",
                 "facts":{"brand":"%s","kind":"BREAKDOWN","reportedAt":"%s","contact":{"phone":"+33612345678"},
                   "vehicle":{"model":"RX 450h","trailer":true},
                   "location":{"position":{"type":"Point","coordinates":[6.9797,45.4489]},"roadAccess":"OPEN","safePlace":true},
                   "party":{"people":6,"children":2,"luggage":4},
                   "journey":{"destination":{"name":"Geneva airport","position":{"type":"Point","coordinates":[6.109,46.2381]}}}},
                 "triage":{"needs":[{"service":"TOW","chanceAtRoadside":0,"rule":"test"}],"urgency":"HIGH",
                           "urgencyReasons":[],"openQuestions":[]},
                 "cover":{"result":"NOT_COVERED","reasons":[]},"by":{"actor":"agent"}}""".formatted(story.incident, story.brand(), in(Duration.ZERO));
    }
}
