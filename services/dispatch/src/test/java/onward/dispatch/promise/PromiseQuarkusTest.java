package onward.dispatch.promise;

import static io.restassured.RestAssured.given;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMinutes;
import static onward.dispatch.Story.as;
import static onward.dispatch.Story.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import onward.dispatch.RealDispatch;
import onward.dispatch.Story;
import onward.dispatch.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What agents tell customers, over HTTP.
@QuarkusTest
@TestProfile(RealDispatch.class)
class PromiseQuarkusTest {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void a_call_back_is_promised_renewed_and_kept() {
        known();

        var promise = make("agent", "CALL_BACK", in(ofHours(1)))
                .statusCode(201)
                .header("Location", containsString("/promises/"))
                .body("state", equalTo("MADE"))
                .body("toldBy", equalTo("agent"))
                .body("channel", equalTo("PHONE"))
                .extract()
                .path("id")
                .toString();
        renew(promise, in(ofHours(2))).statusCode(200).body("state", equalTo("RENEWED"));
        keep("care", promise).statusCode(200).body("state", equalTo("KEPT"));

        story.announced("onward.promise.made.v1", event -> is(promise, event));
        story.announced("onward.promise.renewed.v1", event -> is(promise, event));
        story.announced("onward.promise.kept.v1", event -> is(promise, event));
        keep("agent", promise).statusCode(200);
        renew(promise, in(ofHours(3)))
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("detail", containsString("KEPT"));
    }

    @Test
    void the_next_word_on_the_same_thing_is_a_renewal() {
        known();
        var first = make("agent", "CALL_BACK", in(ofHours(1))).extract().path("id");

        make("supervisor", "CALL_BACK", in(ofHours(2)))
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate"))
                .body("promiseId", equalTo(first));
    }

    @Test
    void a_time_that_has_passed_is_no_promise() {
        known();

        make("agent", "CALL_BACK", in(ofMinutes(-1)))
                .statusCode(422)
                .body("type", equalTo("/problems/invalid"))
                .body("errors[0].pointer", equalTo("/dueAt"));
    }

    @Test
    void a_body_says_what_it_lacks() {
        known();

        post("agent", "", "{\"kind\":\"CALL_BACK\"}")
                .statusCode(422)
                .body("errors.pointer", hasItems("/dueAt", "/channel"));
        post("agent", "", "{\"kind\":").statusCode(400);
    }

    @Test
    void the_same_key_is_answered_alike() {
        known();
        var body = body("CALL_BACK", in(ofHours(1)));

        var first = keyed("k-1", body).statusCode(201).extract().path("id");

        keyed("k-1", body).statusCode(201).body("id", equalTo(first));
        keyed("k-1", body("CALL_BACK", in(ofHours(5))))
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-mismatch"));
    }

    @Test
    void of_several_at_once_one_is_made() throws Exception {
        known();
        var body = body("CALL_BACK", in(ofHours(1)));

        var statuses = Together.all(8, () -> post("agent", "", body).extract().statusCode());

        assertThat(statuses)
                .containsOnlyOnce(201)
                .filteredOn(status -> status != 201)
                .containsOnly(409);
    }

    @Test
    void only_agents_care_and_supervisors_promise() {
        known();

        for (var user : List.of("crew:heli-1", "ops", "telematics", "staff")) {
            make(user, "CALL_BACK", in(ofHours(1))).statusCode(403);
        }
        given().contentType(ContentType.JSON)
                .body(body("CALL_BACK", in(ofHours(1))))
                .post(path(""))
                .then()
                .statusCode(401);
    }

    @Test
    void what_is_not_there_is_not_found() {
        known();
        var nowhere = UUID.randomUUID().toString();

        renew(nowhere, in(ofHours(1))).statusCode(404);
        keep("agent", nowhere).statusCode(404);
        as("agent").get("/v1/incidents/%s/promises".formatted(nowhere)).then().statusCode(404);
    }

    @Test
    void a_job_s_promise_is_kept_by_the_job_alone() {
        story.fleet("patrol-1", "PATROL", 6.95, 45.44);
        story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        var offer =
                story.told("patrol-1", "onward.order.offered.v1").get("offerId").asText();
        story.crew("patrol-1", "/v1/offers/%s/accept".formatted(offer), "{\"eta\":\"%s\"}".formatted(in(ofMinutes(5))))
                .statusCode(200);
        String arrival = as("agent").get(path("")).path("items.find { it.kind == 'RESPONDER_ARRIVAL' }.id");

        keep("agent", arrival).statusCode(409).body("detail", containsString("keeps this promise"));
    }

    @Test
    void a_cancelled_incident_s_promises_are_called_off() {
        known();
        var promise =
                make("agent", "CALL_BACK", in(ofHours(1))).extract().path("id").toString();

        story.incidentEvent("onward.incident.cancelled.v1", """
                {"incidentId":"%s","reason":"drove on","by":{"actor":"agent"}}""".formatted(story.incident));

        var event = story.announced("onward.promise.called-off.v1", any -> is(promise, any));
        assertThat(event.at("/promise/state").asText()).isEqualTo("MADE");
        assertThat(event.get("reason").asText()).isEqualTo("drove on");
        as("agent").get(path("")).then().body("items", empty());
        renew(promise, in(ofHours(2))).statusCode(409).body("detail", containsString("called off"));
        make("agent", "CALL_BACK", in(ofHours(1))).statusCode(409).body("detail", containsString("no longer wanted"));
    }

    private void known() {
        story.triaged("ENGINE", "TOW", 0, "OPEN");
        Story.eventually(() -> as("agent").get(path("")).statusCode() == 200);
    }

    private static boolean is(String promise, JsonNode event) {
        return event.at("/promise/id").asText().equals(promise);
    }

    private String path(String rest) {
        return "/v1/incidents/%s/promises%s".formatted(story.incident, rest);
    }

    private static String body(String kind, String dueAt) {
        return "{\"kind\":\"%s\",\"dueAt\":\"%s\",\"channel\":\"PHONE\"}".formatted(kind, dueAt);
    }

    private ValidatableResponse make(String user, String kind, String dueAt) {
        return post(user, "", body(kind, dueAt));
    }

    private ValidatableResponse renew(String promise, String dueAt) {
        return post("agent", "/%s/renew".formatted(promise), "{\"dueAt\":\"%s\",\"channel\":\"SMS\"}".formatted(dueAt));
    }

    private ValidatableResponse keep(String user, String promise) {
        return as(user).post(path("/%s/keep".formatted(promise))).then();
    }

    private ValidatableResponse post(String user, String rest, String body) {
        return as(user).contentType(ContentType.JSON)
                .body(body)
                .post(path(rest))
                .then();
    }

    private ValidatableResponse keyed(String key, String body) {
        return as("agent")
                .header("Idempotency-Key", key + story.incident)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path(""))
                .then();
    }
}
