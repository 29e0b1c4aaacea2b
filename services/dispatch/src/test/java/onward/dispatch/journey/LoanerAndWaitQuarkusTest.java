package onward.dispatch.journey;

import static onward.dispatch.Story.as;
import static onward.dispatch.Story.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.time.Duration;
import onward.dispatch.PatientDispatch;
import onward.dispatch.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Somebody brings a car and stays with theirs until the mechanic comes.
@QuarkusTest
@TestProfile(PatientDispatch.class)
class LoanerAndWaitQuarkusTest {
    private final Story story = new Story();

    @BeforeEach
    void a_fleet_in_the_Alps() {
        story.fleet("courier-1", "COURIER", 6.97, 45.45);
        story.fleet("patrol-1", "PATROL", 6.77, 45.62);
        story.fleet("patrol-2", "PATROL", 6.70, 45.66);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void a_courier_who_brought_a_car_stays_with_theirs_until_the_mechanic_comes() {
        story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        new Agent(story).chooses("REPLACEMENT_CAR");
        var delivery = accepted("courier-1", "REPLACEMENT_CAR_DELIVERY");
        var repair = accepted("patrol-1", "BATTERY");

        story.progress("courier-1", delivery, "EN_ROUTE", "ON_SCENE", "COMPLETED");

        var watch = story.told(
                "courier-1",
                "onward.order.assigned.v1",
                order -> order.get("service").asText().equals("VEHICLE_WATCH"));
        assertThat(watch.get("notes").toString()).contains("odometer");
        var links = story.job(watch.get("jobId").asText()).get("links");
        assertThat(links).extracting(link -> link.get("kind").asText()).contains("SAME_RESPONDER", "TAKES_OVER_FROM");
        assertThat(story.job(repair).get("links"))
                .extracting(
                        link -> link.get("kind").asText() + " " + link.get("to").asText())
                .contains("TAKES_OVER_FROM " + watch.get("jobId").asText());
    }

    @Test
    void a_mechanic_who_was_asked_before_reads_that_a_courier_waits() {
        story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        var asked = offered("patrol-1", "BATTERY");

        new Agent(story).chooses("REPLACEMENT_CAR");

        var amended = story.told("patrol-1", "onward.order.amended.v1");
        assertThat(amended.get("offerId")).isEqualTo(asked.get("offerId"));
        assertThat(amended.get("notes").toString()).contains("A courier waits with the car");
    }

    @Test
    void another_mechanic_follows_one_who_could_not_repair_it_while_the_courier_stays() {
        story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        offered("patrol-1", "BATTERY");
        new Agent(story).chooses("REPLACEMENT_CAR");
        var repair = accepted("patrol-1", "BATTERY");
        story.progress("patrol-1", repair, "EN_ROUTE", "ON_SCENE");
        story.crew("patrol-1", "/v1/jobs/%s/status".formatted(repair), """
                {"state":"UNSUCCESSFUL","reason":"the pole is broken"}""").statusCode(200);

        var followed = as("agent")
                .contentType(ContentType.JSON)
                .body("{\"decision\":\"OTHER_UNIT\"}")
                .post("/v1/jobs/%s/follow-up".formatted(repair))
                .then();

        var successor = followed.statusCode(200).extract().path("successor").toString();
        assertThat(offered("patrol-2", "BATTERY").get("jobId").asText()).isEqualTo(successor);
        assertThat(story.itinerary("vehicle"))
                .extracting(job -> job.get("service").asText())
                .containsSubsequence("VEHICLE_WATCH", "BATTERY", "VEHICLE_RETURN");
    }

    private JsonNode offered(String responder, String service) {
        return story.told(
                responder,
                "onward.order.offered.v1",
                order -> order.get("service").asText().equals(service));
    }

    private String accepted(String responder, String service) {
        var offer = offered(responder, service);
        story.crew(responder, "/v1/offers/" + offer.get("offerId").asText() + "/accept", """
                {"eta":"%s"}""".formatted(
                                in(Duration.ofMinutes(20))))
                .statusCode(200);
        return offer.get("jobId").asText();
    }
}
