package onward.dispatch.crew;

import static onward.dispatch.Story.as;
import static onward.dispatch.Story.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import onward.dispatch.RealDispatch;
import onward.dispatch.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A time of arrival that has passed is refused at both doors, and nothing changes.
@QuarkusTest
@TestProfile(RealDispatch.class)
class PastEtaQuarkusTest {
    private final Story story = new Story();
    private String offer = "";
    private String job = "";

    @BeforeEach
    void a_flat_battery_is_put_to_a_patrol() {
        story.fleet("patrol-1", "PATROL", 6.95, 45.46);
        story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        var order = story.told("patrol-1", "onward.order.offered.v1");
        offer = order.get("offerId").asText();
        job = order.get("jobId").asText();
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void by_http_it_says_which_time_is_expected() {
        refusedAtEta(acceptedFor(Duration.ofMinutes(-2)));

        assertThat(story.job(job).get("state").asText()).isEqualTo("OFFERED");
    }

    @Test
    void by_kafka_an_acceptance_is_refused() {
        var report =
                story.reports("patrol-1", "onward.field.accepted.v1", """
                {"offerId":"%s","eta":"%s"}""".formatted(offer, in(Duration.ofMinutes(-2))));

        var refused = refusalOf(report);

        assertThat(refused.get("problem").asText()).isEqualTo("invalid");
        assertThat(refused.get("detail").asText()).startsWith("The ETA has passed. A time after ");
        assertThat(story.job(job).get("state").asText()).isEqualTo("OFFERED");
    }

    @Test
    void another_eta_is_refused_like_the_first() {
        acceptedFor(Duration.ofMinutes(5)).statusCode(200);
        var eta = story.job(job).get("eta");

        refusedAtEta(story.crew("patrol-1", "/v1/jobs/" + job + "/eta", eta(Duration.ofMinutes(-2))));
        var refused = refusalOf(
                story.reports("patrol-1", "onward.field.eta.v1", """
                {"jobId":"%s","eta":"%s"}""".formatted(job, in(Duration.ofMinutes(-2)))));

        assertThat(refused.get("problem").asText()).isEqualTo("invalid");
        assertThat(story.job(job).get("eta")).isEqualTo(eta);
        as("agent")
                .get("/v1/incidents/" + story.incident + "/plan")
                .then()
                .body("promises.findAll { it.kind == 'RESPONDER_ARRIVAL' }.state", contains("MADE"));
    }

    private ValidatableResponse acceptedFor(Duration untilThere) {
        return story.crew("patrol-1", "/v1/offers/" + offer + "/accept", eta(untilThere));
    }

    private static String eta(Duration untilThere) {
        return "{\"eta\":\"%s\"}".formatted(in(untilThere));
    }

    private static void refusedAtEta(ValidatableResponse answer) {
        answer.statusCode(422)
                .body("type", equalTo("/problems/invalid"))
                .body("errors.pointer", contains("/eta"))
                .body("errors[0].detail", startsWith("A time after "));
    }

    private JsonNode refusalOf(String report) {
        return story.told(
                "patrol-1",
                "onward.order.refused.v1",
                order -> order.get("reportId").asText().equals(report));
    }
}
