package onward.dispatch.fleet.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import onward.dispatch.RealDispatch;
import onward.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RealDispatch.class)
class ResponderQuarkusTest {
    private static final String HELICOPTER = """
            {"kind":"HELICOPTER","name":"Albertville 1","capabilities":["HELICOPTER","SEATS(5)","NIGHT_FLIGHT"],
             "home":{"type":"Point","coordinates":[6.3925,45.6755]},
             "position":{"type":"Point","coordinates":[6.4,45.7]},"brands":["lexus"],"shift":{"on":true}}""";

    private static final String PATROL = """
            {"kind":"PATROL","home":{"type":"Point","coordinates":[6.1,45.9]}}""";

    private final String id = "unit-" + UUID.randomUUID();

    @Test
    void a_responder_is_registered_with_all_that_is_told() {
        var registered = put(id, HELICOPTER);

        registered
                .statusCode(201)
                .header("Location", endsWith("/v1/responders/" + id))
                .header("ETag", notNullValue())
                .body("id", equalTo(id))
                .body("capabilities", contains("HELICOPTER", "NIGHT_FLIGHT", "SEATS(5)"))
                .body("home.coordinates", contains(6.3925f, 45.6755f))
                .body("position.coordinates", contains(6.4f, 45.7f))
                .body("turnoutSeconds", equalTo(600))
                .body("status", equalTo("FREE"));
    }

    @Test
    void what_is_left_out_is_as_usual_for_the_kind_and_off_shift() {
        var registered = put(id, PATROL);

        registered
                .statusCode(201)
                .body("name", equalTo(id))
                .body("speedKmh", equalTo(50.0f))
                .body("capabilities", hasItem("BATTERY_STOCK"))
                .body("costPerHour.amount", equalTo("90.00"))
                .body("shift.on", equalTo(false))
                .body("status", equalTo("OFF_SHIFT"))
                .body("position", nullValue());
    }

    @Test
    void changing_a_responder_needs_the_version_that_was_seen() {
        put(id, PATROL).statusCode(201);

        var changed = put(id, PATROL);

        changed.statusCode(428).body("type", equalTo("/problems/version-required"));
    }

    @Test
    void changing_a_responder_with_a_stale_version_is_refused() {
        put(id, PATROL).statusCode(201);

        var changed = as("ops")
                .header("If-Match", "\"99\"")
                .contentType(ContentType.JSON)
                .body(PATROL)
                .put("/v1/responders/" + id)
                .then();

        changed.statusCode(412).body("type", equalTo("/problems/version-conflict"));
    }

    @Test
    void changing_a_responder_with_the_current_version_succeeds() {
        var tag = put(id, PATROL).extract().header("ETag");

        var changed = as("ops")
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(HELICOPTER)
                .put("/v1/responders/" + id)
                .then();

        changed.statusCode(200).body("kind", equalTo("HELICOPTER"));
    }

    @Test
    void a_registration_that_makes_no_sense_is_refused_with_the_pointer() {
        var refused = put(id, "{\"kind\":\"PATROL\",\"stackSize\":0}");

        refused.statusCode(422).body("errors.pointer", hasItem("/home")).body("errors.pointer", hasItem("/stackSize"));
    }

    @Test
    void an_agent_does_not_register_responders() {
        var refused = as("agent")
                .contentType(ContentType.JSON)
                .body(PATROL)
                .put("/v1/responders/" + id)
                .then();

        refused.statusCode(403);
    }

    @Test
    void nobody_is_told_anything_without_a_token() {
        var refused = given().get("/v1/responders").then();

        refused.statusCode(401);
    }

    @Test
    void an_unknown_responder_is_not_found() {
        as("agent").get("/v1/responders/" + id).then().statusCode(404);
    }

    @Test
    void a_crew_goes_on_shift_itself() {
        put(id, PATROL).statusCode(201);

        var onShift = as("crew:" + id)
                .contentType(ContentType.JSON)
                .body("{\"on\":true,\"until\":\"2099-01-01T00:00:00Z\"}")
                .post("/v1/responders/" + id + "/shift")
                .then();

        onShift.statusCode(200).body("status", equalTo("FREE")).body("shift.until", equalTo("2099-01-01T00:00:00Z"));
    }

    @Test
    void a_crew_does_not_speak_for_another() {
        put(id, PATROL).statusCode(201);

        var refused = as("crew:heli-1")
                .contentType(ContentType.JSON)
                .body("{\"on\":true}")
                .post("/v1/responders/" + id + "/shift")
                .then();

        refused.statusCode(403);
    }

    @Test
    void the_newest_position_by_device_time_wins() {
        put(id, PATROL).statusCode(201);
        move("[6.5,45.5]", "2026-01-01T10:00:00Z").statusCode(200);

        var late = move("[7.0,46.0]", "2026-01-01T09:59:00Z");

        late.statusCode(200)
                .body("position.coordinates", contains(6.5f, 45.5f))
                .body("positionAt", equalTo("2026-01-01T10:00:00Z"));
    }

    @Test
    void the_fleet_is_searched_by_kind_status_and_nearness() {
        put(id, PATROL.replace("[6.1,45.9]", "[-120.0,10.0]")).statusCode(201);

        var found = as("agent")
                .queryParam("kind", "PATROL")
                .queryParam("status", "OFF_SHIFT")
                .queryParam("near", "-120.0,10.0,5")
                .get("/v1/responders")
                .then();

        found.statusCode(200).body("items.id", contains(id)).body("next", nullValue());
    }

    @Test
    void a_long_list_comes_page_by_page() {
        put(id + "-a", PATROL.replace("[6.1,45.9]", "[-100.0,20.0]")).statusCode(201);
        put(id + "-b", PATROL.replace("[6.1,45.9]", "[-100.0,20.001]")).statusCode(201);
        var first = near("-100.0,20.0,1")
                .queryParam("limit", 1)
                .get("/v1/responders")
                .then();

        var second = near("-100.0,20.0,1")
                .queryParam("cursor", first.extract().<String>path("next"))
                .get("/v1/responders")
                .then();

        first.body("items", hasSize(1)).body("items[0].id", equalTo(id + "-a"));
        second.body("items.id", contains(id + "-b"));
    }

    @Test
    void a_search_that_can_t_be_read_is_refused() {
        near("here").get("/v1/responders").then().statusCode(422);
        as("agent").queryParam("kind", "BALLOON").get("/v1/responders").then().statusCode(422);
    }

    private static RequestSpecification near(String circle) {
        return as("agent").queryParam("near", circle);
    }

    private ValidatableResponse move(String coordinates, String at) {
        return as("crew:" + id)
                .contentType(ContentType.JSON)
                .body("{\"position\":{\"type\":\"Point\",\"coordinates\":%s},\"at\":\"%s\"}".formatted(coordinates, at))
                .put("/v1/responders/" + id + "/position")
                .then();
    }

    private static ValidatableResponse put(String responder, String body) {
        return as("ops")
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/responders/" + responder)
                .then();
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user));
    }
}
