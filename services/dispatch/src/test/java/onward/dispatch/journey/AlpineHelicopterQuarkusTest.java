package onward.dispatch.journey;

import static onward.dispatch.Story.as;
import static onward.dispatch.Story.eventually;
import static onward.dispatch.Story.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

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

/// The family above Val d'Isère, whose road is closed.
@QuarkusTest
@TestProfile(RealDispatch.class)
class AlpineHelicopterQuarkusTest {
    private final Story story = new Story();

    @BeforeEach
    void a_fleet_in_the_Alps() {
        story.fleet("heli-1", "HELICOPTER", 6.3925, 45.6755);
        story.fleet("heli-2", "HELICOPTER", 5.3294, 45.3629);
        story.fleet("tow-1", "TOW_TRUCK", 6.77, 45.62);
        story.fleet("courier-1", "COURIER", 6.14, 46.20);
        story.fleet("patrol-1", "PATROL", 6.77, 45.62);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void the_nearest_helicopter_is_offered_the_flight_to_the_airport() {
        story.triaged("ENGINE", "DIAGNOSE_REPAIR", 0.35, "CLOSED");

        var order = story.told("heli-1", "onward.order.offered.v1");

        assertThat(order.get("service").asText()).isEqualTo("AIR_TRANSPORT");
        assertThat(order.at("/dropOff/name").asText()).isEqualTo("Geneva airport");
        assertThat(order.at("/pickup/roadAccess").asText()).isEqualTo("CLOSED");
        assertThat(order.get("requires")).extracting(JsonNode::asText).contains("HELICOPTER", "SEATS(4)");
        assertThat(order.at("/contact/phone").asText()).isEqualTo("+33612345678");
        assertThat(order.hasNonNull("expiresAt")).isTrue();
    }

    @Test
    void the_plan_flies_the_people_and_keeps_the_car_for_when_the_road_opens() {
        story.triaged("ENGINE", "DIAGNOSE_REPAIR", 0.35, "CLOSED");
        var chosen = story.announced("onward.plan.chosen.v1", any -> true);

        assertThat(chosen.at("/plan/option").asText()).isEqualTo("HELICOPTER_PICKUP");
        assertThat(story.itinerary("people"))
                .extracting(job -> job.get("service").asText())
                .containsExactly("AIR_TRANSPORT", "REPLACEMENT_CAR_DELIVERY");
        assertThat(story.itinerary("vehicle"))
                .extracting(job ->
                        job.get("service").asText() + " " + job.get("state").asText())
                .containsExactly("TOW RESERVED", "VEHICLE_RETURN RESERVED");
        story.told("courier-1", "onward.order.offered.v1");
        assertThat(story.announcements())
                .startsWith("onward.plan.proposed.v1", "onward.plan.chosen.v1", "onward.job.created.v1")
                .contains("onward.promise.made.v1", "onward.job.offered.v1");
    }

    @Test
    void options_that_wait_for_the_road_are_listed_late_and_less_sure() {
        story.triaged("ENGINE", "DIAGNOSE_REPAIR", 0.35, "CLOSED");
        story.announced("onward.plan.chosen.v1", any -> true);

        as("agent")
                .get("/v1/incidents/" + story.incident + "/options")
                .then()
                .statusCode(200)
                .body("items[0].option", equalTo("HELICOPTER_PICKUP"))
                .body("items[0].recommended", equalTo(true))
                .body("items.option", hasItem("REPLACEMENT_CAR"))
                .body("items.find { it.option == 'REPLACEMENT_CAR' }.confidence", equalTo(0.57f))
                .body("leftOut.option", hasItem("REPAIR_ON_SCENE"));
    }

    @Test
    void the_whole_journey_is_lived_to_its_end() {
        story.triaged("ENGINE", "DIAGNOSE_REPAIR", 0.35, "CLOSED");
        var offer = story.told("heli-1", "onward.order.offered.v1");
        var flight = offer.get("jobId").asText();
        story.reports("heli-1", "onward.field.accepted.v1", """
                {"offerId":"%s","eta":"%s"}""".formatted(
                        offer.get("offerId").asText(), in(Duration.ofMinutes(20))));
        story.told("heli-1", "onward.order.assigned.v1");
        story.announced(
                "onward.promise.made.v1",
                made -> made.at("/promise/kind").asText().equals("RESPONDER_ARRIVAL"));
        for (var state : new String[] {"EN_ROUTE", "ON_SCENE", "TRANSPORTING", "AT_DESTINATION", "COMPLETED"}) {
            story.reports("heli-1", "onward.field.status.v1", """
                    {"jobId":"%s","state":"%s"}""".formatted(flight, state));
        }
        story.announced(
                "onward.job.completed.v1", done -> done.at("/job/id").asText().equals(flight));
        story.announced(
                "onward.promise.kept.v1",
                kept -> kept.at("/promise/kind").asText().equals("TIME_AT_DESTINATION"));

        story.incidentEvent("onward.incident.amended.v1", amendedRoad());
        var tow = story.told("tow-1", "onward.order.offered.v1");
        story.crew("tow-1", "/v1/offers/" + tow.get("offerId").asText() + "/accept", """
                {"eta":"%s"}""".formatted(
                                in(Duration.ofHours(1))))
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"));
        story.progress(
                "tow-1",
                tow.get("jobId").asText(),
                "EN_ROUTE",
                "ON_SCENE",
                "TRANSPORTING",
                "AT_DESTINATION",
                "COMPLETED");

        story.resolutionEvent("onward.case.obligation-fulfilled.v1", """
                {"incidentId":"%s","type":"VEHICLE_REPAIRED","careCase":{"state":"OPEN","obligations":[],"custody":[]},
                 "by":{"actor":"care"}}""".formatted(story.incident));
        story.announced(
                "onward.promise.made.v1",
                made -> made.at("/promise/kind").asText().equals("VEHICLE_RETURN"));
        var back = story.told(
                "courier-1",
                "onward.order.offered.v1",
                order -> order.get("service").asText().equals("VEHICLE_RETURN"));
        assertThat(back.at("/pickup/name").asText()).startsWith("Garage Tarentaise");
    }

    @Test
    void a_cancelled_incident_calls_everybody_back() {
        story.triaged("ENGINE", "DIAGNOSE_REPAIR", 0.35, "CLOSED");
        var flight = story.told("heli-1", "onward.order.offered.v1");
        var car = story.told("courier-1", "onward.order.offered.v1");
        story.crew("courier-1", "/v1/offers/" + car.get("offerId").asText() + "/accept", """
                {"eta":"%s"}""".formatted(
                                in(Duration.ofMinutes(30))))
                .statusCode(200);

        story.incidentEvent("onward.incident.cancelled.v1", """
                {"incidentId":"%s","reason":"they are on their way","by":{"actor":"agent"}}""".formatted(story.incident));

        story.told("heli-1", "onward.order.withdrawn.v1");
        story.told("courier-1", "onward.order.cancelled.v1");
        eventually(() ->
                story.job(flight.get("jobId").asText()).get("state").asText().equals("CANCELLED"));
    }

    @Test
    void an_agent_chooses_another_option_with_the_version_that_was_seen() {
        story.triaged("ENGINE", "DIAGNOSE_REPAIR", 0.35, "CLOSED");
        story.told("heli-1", "onward.order.offered.v1");
        var path = "/v1/incidents/" + story.incident + "/plan";
        var tag = as("agent").get(path).then().statusCode(200).extract().header("ETag");
        var choice = """
                {"option":"REPLACEMENT_CAR","reason":"they would rather wait"}""";
        as("agent").contentType(ContentType.JSON).body(choice).put(path).then().statusCode(428);
        as("agent")
                .header("If-Match", "\"77\"")
                .contentType(ContentType.JSON)
                .body(choice)
                .put(path)
                .then()
                .statusCode(412);

        var chosen = as("agent")
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(choice)
                .put(path)
                .then();

        chosen.statusCode(200)
                .body("option", equalTo("REPLACEMENT_CAR"))
                .body("recommended", equalTo("HELICOPTER_PICKUP"))
                .body("chosenBy", equalTo("agent"));
        story.told("heli-1", "onward.order.withdrawn.v1");
        story.announced("onward.plan.replanned.v1", any -> true);
    }

    private String amendedRoad() {
        return """
                {"incidentId":"%s","changed":["/location/roadAccess"],
                 "facts":{"brand":"%s","kind":"BREAKDOWN","reportedAt":"%s","contact":{"phone":"+33612345678"},
                   "location":{"position":{"type":"Point","coordinates":[6.9797,45.4489]},"roadAccess":"OPEN"},
                   "journey":{"destination":{"name":"Geneva airport","position":{"type":"Point","coordinates":[6.109,46.2381]}}}},
                 "triage":{"needs":[],"urgency":"HIGH","urgencyReasons":[],"openQuestions":[]},
                 "cover":{"result":"UNKNOWN","reasons":[]},"by":{"actor":"agent"}}""".formatted(story.incident, story.brand(), in(Duration.ZERO));
    }
}
