package onward.dispatch.api;

import static onward.dispatch.Story.as;
import static onward.dispatch.Story.in;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import onward.dispatch.PatientDispatch;
import onward.dispatch.Story;
import onward.dispatch.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whoever did not hear the answer says it again under the same key: it is done once, and they hear what was answered.
@QuarkusTest
@TestProfile(PatientDispatch.class)
class SaidTwiceQuarkusTest {
    private static final String LATE = "{\"eta\":\"%s\"}";

    private final Story story = new Story();
    private String job;
    private String offer;

    @BeforeEach
    void a_job_that_is_offered() {
        story.fleet("patrol", "PATROL", 6.95, 45.46);
        story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        var order = story.told("patrol", "onward.order.offered.v1");
        job = order.get("jobId").asText();
        offer = order.get("offerId").asText();
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void how_the_crew_gets_on_and_what_the_desk_does_about_it() {
        accepted(Duration.ofMinutes(5));

        twice("patrol", "status", "{\"state\":\"EN_ROUTE\"}");
        twice("supervisor", "eta", "{\"eta\":\"%s\",\"reason\":\"traffic\"}".formatted(in(Duration.ofMinutes(20))));
        twice("patrol", "status", "{\"state\":\"ON_SCENE\"}");
        twice(
                "agent",
                "corrections",
                "{\"state\":\"ON_SCENE\",\"at\":\"%s\",\"reason\":\"they called\"}".formatted(Instant.now()));
        twice("agent", "contact-attempt", "{\"reached\":false,\"channel\":\"phone\"}");
        twice("patrol", "status", "{\"state\":\"UNSUCCESSFUL\",\"reason\":\"a cable is missing\"}");
        twice("agent", "follow-up", "{\"decision\":\"RETRY\"}");
    }

    @Test
    void a_job_is_assigned_and_released() {
        twice(
                "supervisor",
                "assign",
                "{\"responder\":\"%s\",\"reason\":\"they know it\"}".formatted(story.responder("patrol")));
        twice("supervisor", "release", "{\"reason\":\"a puncture\"}");
    }

    @Test
    void a_late_eta_is_agreed_to() {
        accepted(Duration.ofHours(3));

        twice("agent", "eta-confirmation", "{\"accepted\":true}");
    }

    @Test
    void a_promise_is_made() {
        var promises = "/v1/incidents/%s/promises".formatted(story.incident);

        assertTwice("agent", promises, """
                {"kind":"CALL_BACK","dueAt":"%s","channel":"PHONE"}""".formatted(in(Duration.ofHours(1))));
    }

    @Test
    void of_eight_at_once_all_hear_the_same() throws Exception {
        accepted(Duration.ofMinutes(5));
        var key = UUID.randomUUID().toString();

        var answers = Together.all(
                8,
                () -> send("supervisor", of("release"), key, "{\"reason\":\"a puncture\"}")
                        .asString());

        assertThat(answers).allMatch(answers.getFirst()::equals);
        assertThat(answers.getFirst()).contains("\"state\":\"REASSIGNED\"");
    }

    @Test
    void another_body_needs_another_key() {
        accepted(Duration.ofMinutes(5));
        var key = UUID.randomUUID().toString();
        send("supervisor", of("release"), key, "{\"reason\":\"a puncture\"}");

        var other = send("supervisor", of("release"), key, "{\"reason\":\"no fuel\"}");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.<String>path("type")).isEqualTo("/problems/idempotency-mismatch");
    }

    private void accepted(Duration from) {
        story.crew("patrol", "/v1/offers/%s/accept".formatted(offer), LATE.formatted(in(from)))
                .statusCode(200);
    }

    private void twice(String who, String what, String body) {
        assertTwice(who.equals("patrol") ? "crew:" + story.responder(who) : who, of(what), body);
    }

    private static void assertTwice(String user, String path, String body) {
        var key = UUID.randomUUID().toString();
        var first = send(user, path, key, body);
        var again = send(user, path, key, body);

        assertThat(first.statusCode()).as("%s: %s", path, first.asString()).isIn(200, 201);
        assertThat(again.statusCode()).as(path).isEqualTo(first.statusCode());
        assertThat(again.asString()).as(path).isEqualTo(first.asString());
        assertThat(again.header("ETag")).as(path).isEqualTo(first.header("ETag"));
    }

    private String of(String what) {
        return "/v1/jobs/%s/%s".formatted(job, what);
    }

    private static Response send(String user, String path, String key, String body) {
        return as(user).header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }
}
