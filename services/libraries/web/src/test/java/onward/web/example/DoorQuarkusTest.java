package onward.web.example;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import onward.testkit.RealServers;
import onward.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DoorQuarkusTest {
    private static final String UNKNOWN = "/v1/parcels/00000000-0000-4000-8000-000000000000";
    private static final String KNOWN = "/v1/parcels/3f1c9a52-8d0e-4b61-9f0e-5a7d2c4e6b10";

    private static RequestSpecification agent() {
        return given().auth().oauth2(Tokens.of("agent")).contentType("application/json");
    }

    private static RequestSpecification nobody() {
        return given().contentType("application/json");
    }

    private static void isProblem(ValidatableResponse answer, int status, String type, String path) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + type))
                .body("status", is(status))
                .body("instance", equalTo(path))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void nobody_comes_in_without_a_token() {
        var answer = nobody().body("{").post("/v1/parcels").then();

        isProblem(answer, 401, "unauthenticated", "/v1/parcels");
        answer.header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void nobody_comes_in_with_a_token_that_nobody_signed() {
        var answer = nobody().auth()
                .oauth2(Tokens.of("agent") + "x")
                .get("/v1/parcels")
                .then();

        isProblem(answer, 401, "unauthenticated", "/v1/parcels");
    }

    @Test
    void a_role_that_does_not_allow_it_is_refused_before_anything_is_read() {
        var answer = nobody().auth()
                .oauth2(Tokens.of("ops"))
                .body("{")
                .post(UNKNOWN + "/redirect")
                .then();

        isProblem(answer, 403, "forbidden", UNKNOWN + "/redirect");
    }

    @Test
    void what_names_no_roles_is_closed_to_everybody() {
        isProblem(nobody().get("/v1/unguarded").then(), 401, "unauthenticated", "/v1/unguarded");
        isProblem(agent().get("/v1/unguarded").then(), 403, "forbidden", "/v1/unguarded");
    }

    @Test
    void what_is_open_is_open() {
        nobody().get("/v1/parcels/open").then().statusCode(200).body(equalTo("anonymous"));
    }

    @Test
    void the_token_says_who_is_calling() {
        given().auth()
                .oauth2(Tokens.of("crew:heli-1"))
                .get("/v1/parcels/me")
                .then()
                .statusCode(200)
                .body("id", equalTo("crew:heli-1"))
                .body("roles", hasItems("CREW"))
                .body("responder", equalTo("heli-1"));
        agent().get("/v1/parcels/me").then().body("id", equalTo("agent")).body("lexus", is(true));
    }

    @Test
    void a_thing_that_is_not_there_is_not_found_however_bad_the_body_is() {
        isProblem(agent().body("{").post(UNKNOWN + "/redirect").then(), 404, "not-found", UNKNOWN + "/redirect");
        isProblem(
                agent().body("{}").post("/v1/parcels/1-1/redirect").then(),
                404,
                "not-found",
                "/v1/parcels/1-1/redirect");
    }

    @Test
    void a_bad_body_for_a_thing_that_is_there_is_refused() {
        isProblem(agent().body("{").post(KNOWN + "/redirect").then(), 400, "invalid", KNOWN + "/redirect");
        isProblem(agent().body("{}").post(KNOWN + "/redirect").then(), 422, "invalid", KNOWN + "/redirect");
    }

    @Test
    void a_body_is_checked_before_the_version() {
        isProblem(agent().body("{}").put(KNOWN).then(), 422, "invalid", KNOWN);
        var sound = "{\"addressee\":\"Marie\",\"grams\":5}";
        isProblem(agent().body(sound).put(KNOWN).then(), 428, "version-required", KNOWN);
        isProblem(agent().header("If-Match", "\"6\"").body(sound).put(KNOWN).then(), 412, "version-conflict", KNOWN);
        agent().header("If-Match", "\"7\"")
                .body(sound)
                .put(KNOWN)
                .then()
                .statusCode(204)
                .header("ETag", "\"8\"");
    }

    @Test
    void everything_that_is_wrong_in_a_body_is_told_with_pointers() {
        var answer = agent().body("{\"addressee\":\" \",\"grams\":-5,\"notes\":[\"a\",\"\"]}")
                .post("/v1/parcels")
                .then();

        isProblem(answer, 422, "invalid", "/v1/parcels");
        answer.body("errors.pointer", hasItems("/addressee", "/grams", "/notes/1"));
    }

    @Test
    void a_field_that_nobody_knows_is_a_warning_in_the_answer() {
        agent().body("{\"addressee\":\"Marie\",\"grams\":5,\"colour\":\"red\"}")
                .post("/v1/parcels")
                .then()
                .statusCode(201)
                .body("warnings[0].pointer", equalTo("/colour"));
        agent().body("{\"addressee\":\"Marie\",\"grams\":5,\"colour\":\"red\"}")
                .post(KNOWN + "/redirect")
                .then()
                .statusCode(200)
                .body("warnings[0].pointer", equalTo("/colour"));
    }

    @Test
    void a_missing_body_is_a_bad_request() {
        isProblem(agent().post("/v1/parcels").then(), 400, "invalid", "/v1/parcels");
        isProblem(agent().post(KNOWN + "/redirect").then(), 400, "invalid", KNOWN + "/redirect");
    }

    @Test
    void a_body_may_have_256_kibibytes_and_not_one_more() {
        var frame = "{\"addressee\":\"Marie\",\"grams\":5,\"x\":\"\"}";
        var largest = frame.replace("\"x\":\"", "\"x\":\"" + "y".repeat(256 * 1024 - frame.length()));

        agent().body(largest).post("/v1/parcels").then().statusCode(201);
        isProblem(agent().body(largest + " ").post("/v1/parcels").then(), 413, "too-large", "/v1/parcels");
        isProblem(
                agent().body(largest + " ".repeat(3_000_000))
                        .post("/v1/parcels")
                        .then(),
                413,
                "too-large",
                "/v1/parcels");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=ten, 400, limit",
        "limit=1.5, 400, limit",
        "limit=201, 422, limit",
        "responder=a b, 400, responder",
        "role=KING, 400, role"
    })
    void a_query_that_can_not_be_understood_is_refused(String query, int status, String name) {
        var answer = agent().get("/v1/parcels?" + query).then();

        isProblem(answer, status, "invalid", "/v1/parcels");
        answer.body("detail", containsString(name));
    }

    @Test
    void a_query_is_read_into_values() {
        agent().get("/v1/parcels?limit=7&responder=heli-1&role=CREW")
                .then()
                .statusCode(200)
                .body("items[0]", equalTo("limit 7 for heli-1 of CREW"))
                .body("next", nullValue());
        agent().get("/v1/parcels").then().body("items[0]", equalTo("limit 50 for null of null"));
    }

    @Test
    void paths_methods_and_formats_that_are_not_there_are_problems_too() {
        isProblem(agent().get("/v1/nothing").then(), 404, "not-found", "/v1/nothing");
        isProblem(agent().get("/nothing").then(), 404, "not-found", "/nothing");
        isProblem(agent().delete("/v1/parcels").then(), 405, "method-not-allowed", "/v1/parcels");
        isProblem(
                agent().contentType("text/plain")
                        .body("hello")
                        .post("/v1/parcels")
                        .then(),
                415,
                "unsupported-media-type",
                "/v1/parcels");
        isProblem(agent().accept("image/png").get("/v1/parcels").then(), 406, "not-acceptable", "/v1/parcels");
    }

    @Test
    void a_method_that_a_path_does_not_take_is_answered_with_those_that_it_takes() {
        agent().delete("/v1/parcels")
                .then()
                .header("Allow", equalTo("GET, HEAD, OPTIONS, POST"))
                .body("detail", equalTo("This path takes GET, HEAD, OPTIONS, POST."))
                .body("allowed", contains("GET", "HEAD", "OPTIONS", "POST"));
        agent().delete("/v1/parcels/7/redirect").then().statusCode(405).header("Allow", equalTo("OPTIONS, POST"));
    }

    @Test
    void what_nobody_expected_is_told_without_its_particulars() {
        var answer = agent().body("{\"addressee\":\"failing\",\"grams\":5}")
                .post("/v1/parcels")
                .then();

        isProblem(answer, 500, "unexpected", "/v1/parcels");
        answer.body(not(containsString("secret"))).body(not(containsString("Exception")));
    }
}
