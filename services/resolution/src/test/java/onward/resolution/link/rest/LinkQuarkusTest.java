package onward.resolution.link.rest;

import static io.restassured.RestAssured.given;
import static onward.resolution.Given.anIncident;
import static onward.resolution.Stories.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import onward.contracts.Topic;
import onward.contracts.id.IncidentId;
import onward.resolution.Stories;
import onward.testkit.RealServers;
import onward.testkit.Records;
import onward.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LinkQuarkusTest {
    private static final String ASKED = "onward.case.cancellation-requested.v1";

    @Inject
    Stories stories;

    @Test
    void a_link_opens_help_without_an_account() {
        var incident = stories.alpine();
        var url = issue("agent", incident).statusCode(201).extract().<String>path("url");

        var shown = given().urlEncodingEnabled(false)
                .get(url.substring(url.indexOf("/v1/")))
                .then();

        shown.statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("incidentId", equalTo(incident.toString()))
                .body("state", equalTo("OPEN"))
                .body("canCancel", equalTo(true));
    }

    @Test
    void the_same_key_gets_the_same_link() {
        var incident = stories.alpine();
        var first = issueOnce(incident);

        assertThat(issueOnce(incident)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ops", "staff", "crew:heli-1", "telematics"})
    void others_may_not_make_links(String user) {
        issue(user, stories.alpine()).statusCode(403);
    }

    @Test
    void nobody_makes_links_without_a_token_of_their_own() {
        given().post("/v1/cases/{id}/feedback-link", stories.alpine().toString())
                .then()
                .statusCode(401);
    }

    @Test
    void there_is_no_link_to_a_case_that_is_not_there_or_of_another_brand() {
        issue("agent", anIncident()).statusCode(404);
        given().auth()
                .oauth2(Tokens.ofBrands("agent", "boreal"))
                .post("/v1/cases/{id}/feedback-link", stories.alpine().toString())
                .then()
                .statusCode(404);
    }

    @Test
    void a_link_opens_no_other_incident() {
        var token = tokenOf(stories.alpine());

        help(stories.alpine(), token).statusCode(403).body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void without_its_token_nothing_opens() {
        given().get("/v1/cases/{id}/help", stories.alpine().toString()).then().statusCode(401);
    }

    @Test
    void the_customer_rates_by_their_link() {
        var incident = stories.roadsideResolved();

        by(tokenOf(incident))
                .body("{\"score\":9,\"comment\":\"We caught our flight.\"}")
                .post("/v1/cases/{id}/feedback", incident.toString())
                .then()
                .statusCode(200)
                .body("state", equalTo("SETTLED"));

        as("care")
                .get("/v1/cases/{id}", incident.toString())
                .then()
                .body("feedback.score", equalTo(9))
                .body("feedback.by", equalTo("customer"));
    }

    @Test
    void nobody_rates_by_the_link_of_another_incident() {
        by(tokenOf(stories.roadsideResolved()))
                .body("{\"score\":0}")
                .post("/v1/cases/{id}/feedback", stories.roadsideResolved().toString())
                .then()
                .statusCode(403);
    }

    @Test
    void a_wish_to_cancel_is_passed_on() throws Exception {
        var incident = stories.alpine();

        cancel(incident, tokenOf(incident)).statusCode(202).body("askedAt", notNullValue());

        try (var records = Records.ofThisTest()) {
            var told = records.await(
                    Topic.RESOLUTIONS,
                    Duration.ofSeconds(20),
                    record -> incident.toString().equals(record.key())
                            && Records.header(record, "ce_type")
                                    .filter(ASKED::equals)
                                    .isPresent());
            assertThat(told.value()).contains("a neighbour had a cable").contains("\"customer\"");
        }
        help(incident, tokenOf(incident)).body("canCancel", equalTo(false)).body("cancelAskedAt", notNullValue());
    }

    @Test
    void ten_wishes_at_once_are_one() throws Exception {
        var incident = stories.alpine();
        var token = tokenOf(incident);
        Callable<String> wish =
                () -> cancel(incident, token).statusCode(202).extract().path("askedAt");

        try (var threads = Executors.newFixedThreadPool(10)) {
            var answers = threads.invokeAll(
                    IntStream.range(0, 10).mapToObj(any -> wish).toList());
            assertThat(answers)
                    .extracting(answer -> answer.get())
                    .containsOnly(answers.getFirst().get());
        }
    }

    @Test
    void what_is_over_can_not_be_cancelled() {
        var incident = stories.roadsideResolved();

        cancel(incident, tokenOf(incident)).statusCode(409).body("type", endsWith("illegal-transition"));
    }

    @Test
    void a_wish_to_cancel_says_why() {
        var incident = stories.alpine();

        by(tokenOf(incident))
                .body("{}")
                .post("/v1/cases/{id}/cancellation", incident.toString())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
    }

    private static ValidatableResponse cancel(IncidentId incident, String token) {
        return by(token)
                .body("{\"reason\":\"a neighbour had a cable\"}")
                .post("/v1/cases/{id}/cancellation", incident.toString())
                .then();
    }

    private static ValidatableResponse help(IncidentId incident, String token) {
        return by(token).get("/v1/cases/{id}/help", incident.toString()).then();
    }

    private static RequestSpecification by(String token) {
        return given().contentType(ContentType.JSON).queryParam("token", token);
    }

    private static String tokenOf(IncidentId incident) {
        return issue("care", incident).statusCode(201).extract().path("token");
    }

    private static ValidatableResponse issue(String user, IncidentId incident) {
        return as(user).post("/v1/cases/{id}/feedback-link", incident.toString())
                .then();
    }

    private static String issueOnce(IncidentId incident) {
        return as("agent")
                .header("Idempotency-Key", "link-" + incident)
                .post("/v1/cases/{id}/feedback-link", incident.toString())
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }
}
