package onward.intake.overview;

import static onward.intake.AReport.aReport;
import static onward.intake.Calls.asAgent;
import static onward.intake.Calls.incident;
import static onward.intake.Calls.reported;
import static onward.intake.overview.Colleagues.CREW;
import static onward.intake.overview.Colleagues.DISPATCH;
import static onward.intake.overview.Colleagues.arrival;
import static onward.intake.overview.Colleagues.careCase;
import static onward.intake.overview.Colleagues.flight;
import static onward.intake.overview.Colleagues.helicopterPlan;
import static onward.intake.overview.Colleagues.tow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import onward.contracts.Topic;
import onward.contracts.dispatch.JobAccepted;
import onward.contracts.dispatch.JobCancelled;
import onward.contracts.dispatch.JobCompleted;
import onward.contracts.dispatch.JobCreated;
import onward.contracts.dispatch.JobEnRoute;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.PlanChosen;
import onward.contracts.dispatch.PromiseMade;
import onward.contracts.dispatch.PromiseState;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.resolution.CaseCancellationRequested;
import onward.contracts.resolution.CaseOpened;
import onward.contracts.resolution.CaseResolved;
import onward.contracts.resolution.CaseSettled;
import onward.contracts.resolution.CaseState;
import onward.contracts.resolution.ObligationState;
import onward.contracts.value.By;
import onward.testkit.RealServers;
import onward.testkit.Records;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OverviewQuarkusTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Colleagues colleagues = new Colleagues();
    private final JobId flight = new JobId(UUID.randomUUID());
    private final JobId tow = new JobId(UUID.randomUUID());

    @AfterEach
    void close() {
        colleagues.close();
    }

    @Test
    void the_picture_holds_plan_jobs_promises_and_case() {
        var id = reported(aReport());
        var incident = IncidentId.parse(id);

        chooseFlight(incident);
        colleagues.tell(new PromiseMade(incident, arrival(PromiseState.MADE), DISPATCH));
        colleagues.tell(new CaseOpened(incident, careCase(CaseState.OPEN, ObligationState.OPEN), DISPATCH));
        colleagues.tell(new JobAccepted(flight(incident, flight, JobState.ACCEPTED), null, CREW));

        await().atMost(PATIENCE)
                .untilAsserted(() -> incident(id)
                        .then()
                        .body("state", is("DISPATCHING"))
                        .body("plan.option", is("HELICOPTER_PICKUP"))
                        .body("plan.itineraries.people.id", contains(flight.toString()))
                        .body("plan.itineraries.people[0].state", is("ACCEPTED"))
                        .body("plan.itineraries.people[0].responderId", is("heli-1"))
                        .body("plan.itineraries.vehicle.id", contains(tow.toString()))
                        .body("promises[0].kind", is("TIME_AT_DESTINATION"))
                        .body("promises[0].state", is("MADE"))
                        .body("case.state", is("OPEN"))
                        .body("case.obligations[0].type", is("CUSTOMER_AT_DESTINATION")));
    }

    @Test
    void a_customer_who_wants_no_help_any_more_cancels_the_incident() {
        var id = reported(aReport());
        var incident = IncidentId.parse(id);

        colleagues.tell(new CaseCancellationRequested(
                incident,
                "a neighbour had a cable",
                careCase(CaseState.OPEN, ObligationState.OPEN),
                By.actor("customer")));

        awaitState(id, "CANCELLED");
    }

    @Test
    void a_customer_who_asks_when_it_is_over_changes_nothing() {
        var id = reported(aReport());
        var incident = IncidentId.parse(id);
        chooseFlight(incident);
        awaitState(id, "DISPATCHING");
        colleagues.tell(new CaseResolved(incident, careCase(CaseState.RESOLVED, ObligationState.FULFILLED), DISPATCH));
        awaitState(id, "RESOLVED");

        colleagues.tell(new CaseCancellationRequested(
                incident, "too late", careCase(CaseState.RESOLVED, ObligationState.FULFILLED), By.actor("customer")));
        colleagues.tell(new CaseSettled(incident, careCase(CaseState.SETTLED, ObligationState.FULFILLED), DISPATCH));

        awaitState(id, "CLOSED");
    }

    @Test
    void an_incident_follows_its_jobs_and_its_case_to_the_end() {
        var id = reported(aReport());
        var incident = IncidentId.parse(id);

        chooseFlight(incident);
        awaitState(id, "DISPATCHING");
        colleagues.tell(new JobEnRoute(flight(incident, flight, JobState.EN_ROUTE), CREW));
        awaitState(id, "IN_PROGRESS");
        colleagues.tell(new JobCompleted(flight(incident, flight, JobState.COMPLETED), null, CREW));
        awaitState(id, "DISPATCHING");
        colleagues.tell(new CaseResolved(incident, careCase(CaseState.RESOLVED, ObligationState.FULFILLED), DISPATCH));
        awaitState(id, "RESOLVED");
        colleagues.tell(new JobCompleted(tow(incident, tow, JobState.COMPLETED), null, CREW));
        colleagues.tell(new CaseSettled(incident, careCase(CaseState.SETTLED, ObligationState.FULFILLED), DISPATCH));
        awaitState(id, "CLOSED");
        asAgent()
                .body("{\"reason\":\"too late\"}")
                .post("/v1/incidents/{id}/cancel", id)
                .then()
                .statusCode(409)
                .body("detail", is("The incident is CLOSED: reopen it first, by POST to its /reopen."))
                .body("allowed", contains("IN_PROGRESS"));

        asAgent()
                .body("{\"reason\":\"it broke again\"}")
                .post("/v1/incidents/{id}/reopen", id)
                .then()
                .statusCode(200)
                .body("state", is("IN_PROGRESS"));
        assertThat(announced(incident))
                .containsExactly(
                        "reported",
                        "triaged",
                        "dispatching",
                        "in-progress",
                        "dispatching",
                        "resolved",
                        "closed",
                        "reopened");
    }

    @Test
    void the_timeline_tells_all_three_services_in_order_and_in_words() {
        var id = reported(aReport());
        var incident = IncidentId.parse(id);

        chooseFlight(incident);
        colleagues.tell(new JobAccepted(flight(incident, flight, JobState.ACCEPTED), null, CREW));
        awaitTexts(id, "heli-1 accepted the flight, expected at 14:05 UTC on 20 Dec.");
        colleagues.tell(new CaseOpened(incident, careCase(CaseState.OPEN, ObligationState.OPEN), DISPATCH));

        awaitTexts(
                id,
                "Help is being sought.",
                "policy chose helicopter pickup: mobile in 2 h 5 min, at the destination at 14:05 UTC on 20 Dec.",
                "heli-1 accepted the flight, expected at 14:05 UTC on 20 Dec.",
                "A care case was opened.");
        var times = asAgent()
                .get("/v1/incidents/{id}/timeline", id)
                .then()
                .extract()
                .<List<String>>path("items.at");
        assertThat(times).isSorted();
    }

    @Test
    void what_is_cancelled_stays_so_whatever_its_jobs_do() {
        var id = reported(aReport());
        var incident = IncidentId.parse(id);
        chooseFlight(incident);
        awaitState(id, "DISPATCHING");
        asAgent()
                .body("{\"reason\":\"it started\"}")
                .post("/v1/incidents/{id}/cancel", id)
                .then()
                .statusCode(200);

        colleagues.tell(new JobCancelled(flight(incident, flight, JobState.CANCELLED), "it started", DISPATCH));

        awaitTexts(id, "The flight was cancelled: it started.");
        incident(id).then().body("state", is("CANCELLED"));
    }

    @Test
    void an_event_of_an_incident_that_nobody_reported_is_a_dead_letter() {
        var nobody = new IncidentId(UUID.randomUUID());

        colleagues.tell(new JobCreated(flight(nobody, flight, JobState.PENDING), DISPATCH));

        try (var records = Records.ofThisTest()) {
            records.await(
                    Topic.DEAD_LETTERS, PATIENCE, letter -> nobody.toString().equals(letter.key()));
        }
    }

    @Test
    void nothing_can_be_reopened_before_it_is_closed() {
        var id = reported(aReport());
        var incident = IncidentId.parse(id);
        chooseFlight(incident);
        awaitState(id, "DISPATCHING");

        asAgent()
                .body("{\"reason\":\"x\"}")
                .post("/v1/incidents/{id}/reopen", id)
                .then()
                .statusCode(409)
                .body("allowed", contains("IN_PROGRESS", "RESOLVED", "CANCELLED", "MERGED", "HANDED_OVER"));
    }

    private void chooseFlight(IncidentId incident) {
        var flying = flight(incident, flight, JobState.PENDING);
        var towing = tow(incident, tow, JobState.RESERVED);
        colleagues.tell(new PlanChosen(incident, helicopterPlan(flying, towing), DISPATCH));
        colleagues.tell(new JobCreated(flying, DISPATCH));
        colleagues.tell(new JobCreated(towing, DISPATCH));
    }

    private static void awaitState(String id, String state) {
        await().atMost(PATIENCE).untilAsserted(() -> incident(id).then().body("state", is(state)));
    }

    private static void awaitTexts(String id, String... texts) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(asAgent()
                                .get("/v1/incidents/{id}/timeline", id)
                                .then()
                                .extract()
                                .<List<String>>path("items.text"))
                        .contains(texts));
    }

    private static List<String> announced(IncidentId incident) {
        try (var records = Records.ofThisTest()) {
            records.await(
                    Topic.INCIDENTS,
                    PATIENCE,
                    record -> incident.toString().equals(record.key())
                            && Records.header(record, "ce_type").orElse("").contains("reopened"));
            return records.of(Topic.INCIDENTS, incident.toString()).stream()
                    .map(record -> Records.header(record, "ce_type").orElse(""))
                    .map(type -> type.replace("onward.incident.", "").replace(".v1", ""))
                    .toList();
        }
    }
}
