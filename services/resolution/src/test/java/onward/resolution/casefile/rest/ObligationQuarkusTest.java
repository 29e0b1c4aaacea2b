package onward.resolution.casefile.rest;

import static onward.resolution.Given.anIncident;
import static onward.resolution.Stories.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import onward.contracts.Topic;
import onward.contracts.id.IncidentId;
import onward.resolution.Stories;
import onward.testkit.RealServers;
import onward.testkit.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ObligationQuarkusTest {
    @Inject
    Stories stories;

    @ParameterizedTest
    @ValueSource(strings = {"agent", "care", "supervisor"})
    void people_who_care_can_say_that_something_was_done(String user) {
        var incident = stories.alpine();

        fulfil(user, incident, "CUSTOMER_AT_DESTINATION", "{\"at\":\"2026-11-20T14:00:00Z\",\"note\":\"they rang\"}")
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("incidentId", equalTo(incident.toString()))
                .body("obligations.find { it.type == 'CUSTOMER_AT_DESTINATION' }.state", equalTo("FULFILLED"))
                .body(
                        "obligations.find { it.type == 'CUSTOMER_AT_DESTINATION' }.fulfilledAt",
                        equalTo("2026-11-20T14:00:00Z"));
    }

    @Test
    void the_last_thing_that_kept_a_case_open_resolves_it() {
        var incident = stories.alpine();
        fulfil("care", incident, "CUSTOMER_AT_DESTINATION", "{}");

        fulfil("care", incident, "VEHICLE_RECOVERED", "{}").statusCode(200).body("state", equalTo("RESOLVED"));
    }

    @Test
    void said_twice_it_is_done_once() {
        var incident = stories.alpine();
        var first =
                fulfil("care", incident, "VEHICLE_RECOVERED", "{}").extract().header("ETag");

        fulfil("care", incident, "VEHICLE_RECOVERED", "{}").statusCode(200).header("ETag", equalTo(first));
    }

    @Test
    void of_ten_who_say_it_at_once_one_is_announced() throws Exception {
        var incident = stories.alpine();
        Callable<Integer> saying = () ->
                fulfil("care", incident, "VEHICLE_RECOVERED", "{}").extract().statusCode();
        try (var people = Executors.newFixedThreadPool(10);
                var records = Records.ofThisTest()) {
            for (var answer :
                    people.invokeAll(Stream.generate(() -> saying).limit(10).toList())) {
                assertThat(answer.get()).isEqualTo(200);
            }
            fulfil("care", incident, "CUSTOMER_AT_DESTINATION", "{}");
            awaitResolved(records, incident);

            assertThat(records.of(Topic.RESOLUTIONS, incident.toString()))
                    .filteredOn(record -> record.value().contains("\"type\":\"VEHICLE_RECOVERED\",\"careCase\""))
                    .hasSize(1);
        }
    }

    @Test
    void what_is_not_owed_is_refused_and_what_is_owed_is_named() {
        var incident = stories.alpine();

        fulfil("care", incident, "FOLLOW_UP_CALL", "{}")
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body(
                        "allowed",
                        contains(
                                "CUSTOMER_AT_DESTINATION",
                                "VEHICLE_RECOVERED",
                                "VEHICLE_REPAIRED",
                                "VEHICLE_RETURNED",
                                "REPLACEMENT_RETURNED"));
    }

    @Test
    void an_incident_without_a_case_is_not_found_whatever_the_body() {
        fulfil("care", anIncident(), "VEHICLE_RECOVERED", "{\"at\":7").statusCode(404);
    }

    @Test
    void an_obligation_that_there_is_not_is_not_found() {
        fulfil("care", stories.alpine(), "PAINTED_GREEN", "{}").statusCode(404);
    }

    @Test
    void what_will_have_been_done_tomorrow_is_invalid() {
        fulfil("care", stories.alpine(), "VEHICLE_RECOVERED", "{\"at\":\"2099-01-01T00:00:00Z\"}")
                .statusCode(422)
                .body("errors.pointer", hasItems("/at"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ops", "staff", "telematics", "crew:tow-1"})
    void others_may_not(String user) {
        fulfil(user, stories.alpine(), "VEHICLE_RECOVERED", "{}").statusCode(403);
    }

    @Test
    void nobody_may_without_a_token() {
        RestAssured.given()
                .contentType("application/json")
                .body("{}")
                .post(
                        "/v1/cases/{id}/obligations/VEHICLE_RECOVERED/fulfil",
                        anIncident().toString())
                .then()
                .statusCode(401);
    }

    private static void awaitResolved(Records records, IncidentId incident) {
        records.await(
                Topic.RESOLUTIONS,
                Duration.ofSeconds(10),
                record -> incident.toString().equals(record.key())
                        && Records.header(record, "ce_type")
                                .filter("onward.case.resolved.v1"::equals)
                                .isPresent());
    }

    private static ValidatableResponse fulfil(String user, IncidentId incident, String type, String body) {
        return as(user).body(body)
                .post("/v1/cases/{id}/obligations/{type}/fulfil", incident.toString(), type)
                .then();
    }
}
