package onward.resolution.link.rest;

import static io.restassured.RestAssured.given;
import static onward.resolution.Given.NOON;
import static onward.resolution.Given.flight;
import static onward.resolution.Stories.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.EtaConfirmation;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.IncidentId;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import onward.resolution.Stories;
import onward.resolution.link.NotePositions;
import onward.resolution.link.domain.LastSeen;
import onward.resolution.link.domain.Leg;
import onward.resolution.link.domain.Legs;
import onward.testkit.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WhereaboutsQuarkusTest {
    private static final Position ABOVE_BOURG = new Position(6.77, 45.61);

    @Inject
    Stories stories;

    @Inject
    Legs legs;

    @Inject
    NotePositions notePositions;

    @Test
    void a_fresh_position_is_live() {
        var incident = flying("heli-fresh", JobState.EN_ROUTE);

        seen("heli-fresh", Instant.now());

        help(incident)
                .body("people[0].whereabouts.live", equalTo(true))
                .body("people[0].whereabouts.position.coordinates[1]", equalTo(45.61f));
    }

    @Test
    void an_old_position_tells_its_age_and_is_not_live() {
        var incident = flying("heli-old", JobState.EN_ROUTE);

        seen("heli-old", Instant.now().minus(Duration.ofMinutes(5)));

        help(incident)
                .body("people[0].whereabouts.live", equalTo(false))
                .body("people[0].whereabouts.ageSeconds", greaterThan(299));
    }

    @Test
    void the_newest_position_counts_whichever_comes_last() {
        var incident = flying("heli-two", JobState.EN_ROUTE);
        seen("heli-two", Instant.now());

        seen("heli-two", Instant.now().minus(Duration.ofMinutes(9)));

        help(incident).body("people[0].whereabouts.live", equalTo(true));
    }

    @Test
    void where_somebody_is_who_has_not_set_off_concerns_nobody() {
        var incident = flying("heli-base", JobState.ACCEPTED);

        seen("heli-base", Instant.now());

        help(incident).body("people[0].whereabouts", nullValue());
    }

    @Test
    void an_arrival_that_has_passed_is_overdue() {
        help(flying("heli-late", JobState.EN_ROUTE))
                .body("people[0].arrival.certainty", equalTo("OVERDUE"))
                .body("people[0].by", equalTo("HELICOPTER"));
    }

    private IncidentId flying(String responder, JobState state) {
        var incident = stories.alpine();
        var planned = Leg.of(flight(incident));
        QuarkusTransaction.requiringNew()
                .run(() -> legs.save(new Leg(
                        planned.job(),
                        incident,
                        planned.service(),
                        planned.itinerary(),
                        1,
                        state,
                        planned.responderKind(),
                        new ResponderId(responder),
                        NOON.minus(Duration.ofDays(365)),
                        EtaConfirmation.GIVEN,
                        null)));
        return incident;
    }

    private void seen(String responder, Instant at) {
        notePositions.note(List.of(new LastSeen(new ResponderId(responder), ABOVE_BOURG, at)));
    }

    private static ValidatableResponse help(IncidentId incident) {
        String token = as("agent")
                .post("/v1/cases/{id}/feedback-link", incident.toString())
                .then()
                .extract()
                .path("token");
        return given().queryParam("token", token)
                .get("/v1/cases/{id}/help", incident.toString())
                .then()
                .statusCode(200);
    }
}
