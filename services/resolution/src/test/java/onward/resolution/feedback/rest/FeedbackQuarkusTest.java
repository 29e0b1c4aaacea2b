package onward.resolution.feedback.rest;

import static onward.resolution.Given.anIncident;
import static onward.resolution.Stories.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import onward.contracts.id.IncidentId;
import onward.resolution.Stories;
import onward.testkit.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class FeedbackQuarkusTest {
    private static final String DELIGHTED = "{\"score\":10,\"comment\":\"the children loved the helicopter\"}";

    @Inject
    Stories stories;

    @Inject
    EntityManager rows;

    @Test
    void feedback_settles_a_case_in_which_nothing_else_is_open() {
        give("agent", stories.roadsideResolved(), DELIGHTED)
                .statusCode(200)
                .body("state", equalTo("SETTLED"))
                .body("obligations.find { it.type == 'FOLLOW_UP_CALL' }.state", equalTo("FULFILLED"));
    }

    @Test
    void feedback_while_the_car_is_away_only_spares_the_call() {
        give("care", stories.alpineResolved(), DELIGHTED)
                .statusCode(200)
                .body("state", equalTo("RESOLVED"))
                .body("obligations.find { it.type == 'FOLLOW_UP_CALL' }.state", equalTo("FULFILLED"));
    }

    @Test
    void feedback_during_the_rescue_is_kept_and_changes_nothing() {
        var incident = stories.alpine();

        give("supervisor", incident, "{\"score\":3}").statusCode(200).body("state", equalTo("OPEN"));

        as("care").get("/v1/cases/{id}", incident.toString()).then().body("feedback.score", equalTo(3));
    }

    @Test
    void the_latest_word_counts() {
        var incident = stories.roadsideResolved();
        give("agent", incident, "{\"score\":2,\"comment\":\"took ages\"}");

        give("agent", incident, DELIGHTED).statusCode(200);

        as("care")
                .get("/v1/cases/{id}", incident.toString())
                .then()
                .body("feedback.score", equalTo(10))
                .body("feedback.by", equalTo("agent"));
    }

    @Test
    void the_same_key_notes_it_once() {
        var incident = stories.roadsideResolved();
        giveOnce(incident);

        giveOnce(incident).statusCode(200);

        assertThat(rows.createNativeQuery("select count(*) from feedback where incident_id = ?", Long.class)
                        .setParameter(1, incident.value())
                        .getSingleResult())
                .isEqualTo(1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"score\":11}", "{\"score\":-1}"})
    void a_score_is_nought_to_ten(String body) {
        give("agent", stories.roadsideResolved(), body).statusCode(422).body("errors.pointer", contains("/score"));
    }

    @Test
    void an_incident_without_a_case_is_not_found() {
        give("agent", anIncident(), DELIGHTED).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ops", "staff", "crew:heli-1"})
    void others_may_not(String user) {
        give(user, stories.roadsideResolved(), DELIGHTED).statusCode(403);
    }

    private static ValidatableResponse give(String user, IncidentId incident, String body) {
        return as(user).body(body)
                .post("/v1/cases/{id}/feedback", incident.toString())
                .then();
    }

    private static ValidatableResponse giveOnce(IncidentId incident) {
        return as("agent")
                .header("Idempotency-Key", "feedback-" + incident)
                .body(DELIGHTED)
                .post("/v1/cases/{id}/feedback", incident.toString())
                .then();
    }
}
