package onward.dispatch.offer;

import static java.time.Duration.ofHours;
import static onward.dispatch.Story.eventually;
import static onward.dispatch.Story.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import onward.dispatch.RealDispatch;
import onward.dispatch.Story;
import onward.dispatch.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What follows when it does not go as told: late reports, corrections, nobody there, and jobs that could not be done.
@QuarkusTest
@TestProfile(RealDispatch.class)
class AftermathQuarkusTest {
    private final Story story = new Story();
    private final Roadside roadside = new Roadside(story);

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void a_late_report_is_noted_and_moves_nothing() {
        var job = taken();
        status(job, "EN_ROUTE", "2026-11-01T10:05:00Z").statusCode(200);
        status(job, "ON_SCENE", "2026-11-01T10:20:00Z").statusCode(200);

        status(job, "EN_ROUTE", "2026-11-01T10:03:00Z")
                .statusCode(200)
                .body("state", equalTo("ON_SCENE"))
                .body("moments.kind", contains("TOLD", "TOLD", "LATE"))
                .body("moments[2].at", equalTo("2026-11-01T10:03:00Z"));
    }

    @Test
    void a_late_report_on_kafka_is_not_refused() {
        var job = taken();
        status(job, "EN_ROUTE", "2026-11-01T10:05:00Z").statusCode(200);
        status(job, "ON_SCENE", "2026-11-01T10:20:00Z").statusCode(200);

        story.reports("patrol-1", "onward.field.status.v1", """
                {"jobId":"%s","state":"EN_ROUTE","at":"2026-11-01T10:04:00Z"}""".formatted(job));

        eventually(() -> story.job(job).get("moments").size() == 3);
        assertThat(story.job(job).get("state").asText()).isEqualTo("ON_SCENE");
    }

    @Test
    void a_report_of_what_never_was_or_is_newer_is_refused() {
        var job = taken();
        status(job, "EN_ROUTE", "2026-11-01T10:05:00Z").statusCode(200);

        status(job, "EN_ROUTE", "2026-11-01T10:06:00Z").statusCode(409);
        status(job, "COMPLETED", "2026-11-01T10:00:00Z").statusCode(409);
        story.crew("patrol-1", "/v1/jobs/%s/status".formatted(job), "{\"state\":\"EN_ROUTE\"}")
                .statusCode(409);
    }

    @Test
    void a_correction_is_an_event_of_its_own_and_moves_nothing() {
        var job = taken();
        status(job, "EN_ROUTE", "2026-11-01T10:05:00Z").statusCode(200);
        status(job, "ON_SCENE", "2026-11-01T10:20:00Z").statusCode(200);

        correct(job, "ON_SCENE", "2026-11-01T10:12:00Z")
                .statusCode(200)
                .body("state", equalTo("ON_SCENE"))
                .body("moments[2].kind", equalTo("CORRECTED"))
                .body("moments[2].actor", equalTo("agent"));

        var event = story.announced("onward.job.corrected.v1", any -> true);
        assertThat(event.get("at").asText()).isEqualTo("2026-11-01T10:12:00Z");
        correct(job, "ON_SCENE", "2026-11-01T10:04:00Z").statusCode(422).body("errors[0].pointer", equalTo("/at"));
        correct(job, "ON_SCENE", in(ofHours(1))).statusCode(422);
        correct(job, "COMPLETED", "2026-11-01T10:30:00Z")
                .statusCode(409)
                .body("allowed", contains("EN_ROUTE", "ON_SCENE"));
    }

    @Test
    void a_crew_that_finds_nobody_gets_an_agent_to_call_and_then_may_say_so() {
        var job = taken();
        story.progress("patrol-1", job, "EN_ROUTE", "ON_SCENE");
        story.crew("patrol-1", "/v1/jobs/%s/status".formatted(job), "{\"state\":\"GOA\"}")
                .statusCode(409);
        story.announced("onward.alarm.raised.v1", any -> is("NOBODY_THERE", any));

        Roadside.does("agent", job, "contact-attempt", "{\"reached\":false,\"channel\":\"PHONE\"}")
                .statusCode(200);

        story.announced(
                "onward.job.contact-tried.v1", any -> !any.get("reached").asBoolean());
        story.announced("onward.alarm.cleared.v1", any -> is("NOBODY_THERE", any));
        story.told(
                "patrol-1",
                "onward.order.amended.v1",
                order -> order.get("notes").toString().contains("report GOA"));
        story.crew("patrol-1", "/v1/jobs/%s/status".formatted(job), "{\"state\":\"GOA\"}")
                .statusCode(200)
                .body("state", equalTo("GOA"));
    }

    @Test
    void what_could_not_be_done_is_done_by_another_unit_once() {
        var job = failed();

        var successor = Roadside.does("agent", job, "follow-up", "{\"decision\":\"OTHER_UNIT\"}")
                .statusCode(200)
                .body("state", equalTo("UNSUCCESSFUL"))
                .extract()
                .path("successor")
                .toString();

        var next = story.told("tow-2", "onward.order.offered.v1");
        assertThat(next.get("jobId").asText()).isEqualTo(successor);
        story.announced("onward.alarm.cleared.v1", any -> is("JOB_UNSUCCESSFUL", any));
        Roadside.does("agent", job, "follow-up", "{\"decision\":\"RETRY\"}")
                .statusCode(409)
                .body("detail", containsString(successor));
    }

    @Test
    void what_could_not_be_done_is_done_to_another_destination_by_the_same_unit() {
        var job = failed();

        Roadside.does("agent", job, "follow-up", """
                {"decision":"NEW_DESTINATION","destination":{"name":"Garage Isère","position":{"type":"Point","coordinates":[5.7245,45.1885]}}}""").statusCode(200);

        story.told(
                "tow-1",
                "onward.order.offered.v1",
                order -> order.at("/dropOff/name").asText().equals("Garage Isère"));
        Roadside.does("agent", job, "follow-up", "{\"decision\":\"NEW_DESTINATION\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/destination"));
    }

    @Test
    void of_many_decisions_at_once_one_is_carried_out() throws Exception {
        var job = failed();

        var statuses = Together.all(
                8,
                () -> Roadside.does("agent", job, "follow-up", "{\"decision\":\"RETRY\"}")
                        .extract()
                        .statusCode());

        assertThat(statuses)
                .containsOnlyOnce(200)
                .filteredOn(status -> status != 200)
                .containsOnly(409);
    }

    @Test
    void only_agents_and_supervisors_decide_and_correct() {
        var job = taken();

        for (var user : List.of("crew:" + story.responder("patrol-1"), "care", "ops", "telematics")) {
            Roadside.does(user, job, "follow-up", "{\"decision\":\"RETRY\"}").statusCode(403);
            correctAs(user, job, "EN_ROUTE", "2026-11-01T10:12:00Z").statusCode(403);
        }
        Roadside.does("agent", story.incident, "follow-up", "{}").statusCode(404);
        Roadside.does("agent", job, "follow-up", "{\"decision\":\"RETRY\"}").statusCode(409);
        Roadside.does("agent", job, "corrections", "{}")
                .statusCode(422)
                .body("errors.pointer", hasItems("/state", "/at", "/reason"));
    }

    private static boolean is(String kind, JsonNode event) {
        return event.at("/alarm/kind").asText().equals(kind);
    }

    private String taken() {
        var offer = roadside.offeredTo("patrol-1");
        roadside.accept("patrol-1", offer).statusCode(200);
        return offer.get("jobId").asText();
    }

    /// A tow that could not be done, beside a replacement car.
    private String failed() {
        story.fleet("courier-1", "COURIER", 6.95, 45.44);
        story.fleet("tow-1", "TOW_TRUCK", 6.97, 45.45);
        story.fleet("tow-2", "TOW_TRUCK", 6.75, 45.45);
        story.triaged("TRANSMISSION", "DIAGNOSE_REPAIR", 0.1, "OPEN");
        var offer = story.told("tow-1", "onward.order.offered.v1");
        roadside.accept("tow-1", offer).statusCode(200);
        var job = offer.get("jobId").asText();
        story.progress("tow-1", job, "EN_ROUTE", "ON_SCENE");
        story.crew(
                        "tow-1",
                        "/v1/jobs/%s/status".formatted(job),
                        "{\"state\":\"UNSUCCESSFUL\",\"reason\":\"workshop closed\"}")
                .statusCode(200);
        story.announced("onward.alarm.raised.v1", any -> is("JOB_UNSUCCESSFUL", any));
        return job;
    }

    private ValidatableResponse status(String job, String state, String at) {
        return story.crew(
                "patrol-1",
                "/v1/jobs/%s/status".formatted(job),
                "{\"state\":\"%s\",\"at\":\"%s\"}".formatted(state, at));
    }

    private static ValidatableResponse correct(String job, String state, String at) {
        return correctAs("agent", job, state, at);
    }

    private static ValidatableResponse correctAs(String user, String job, String state, String at) {
        return Roadside.does(
                user,
                job,
                "corrections",
                "{\"state\":\"%s\",\"at\":\"%s\",\"reason\":\"they called\"}".formatted(state, at));
    }
}
