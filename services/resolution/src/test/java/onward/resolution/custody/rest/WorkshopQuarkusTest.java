package onward.resolution.custody.rest;

import static onward.resolution.Given.anIncident;
import static onward.resolution.Stories.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import onward.contracts.id.IncidentId;
import onward.resolution.Stories;
import onward.testkit.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WorkshopQuarkusTest {
    @Inject
    Stories stories;

    @Test
    void a_vehicle_that_is_ready_is_repaired() {
        var incident = stories.alpineResolved();
        report("care", incident, "ESTIMATED").statusCode(200);
        report("care", incident, "IN_REPAIR").statusCode(200);

        report("care", incident, "READY")
                .statusCode(200)
                .body("obligations.find { it.type == 'VEHICLE_REPAIRED' }.state", equalTo("FULFILLED"));
    }

    @Test
    void said_twice_it_is_reported_once() {
        var incident = stories.alpineResolved();
        var first = report("supervisor", incident, "READY").extract().header("ETag");

        report("supervisor", incident, "READY").statusCode(200).header("ETag", equalTo(first));
    }

    @Test
    void a_stage_is_never_gone_back_to() {
        var incident = stories.alpineResolved();
        report("care", incident, "IN_REPAIR");

        report("care", incident, "ESTIMATED")
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("allowed", contains("READY"));
    }

    @Test
    void a_car_on_the_mountain_is_in_no_workshop() {
        report("care", stories.alpine(), "READY").statusCode(409);
    }

    @Test
    void a_case_without_a_plan_owes_no_repair() {
        report("care", stories.opened("lexus"), "READY").statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"stage\":\"PAINTED\"}", "{\"stage\":\"READY\",\"at\":\"tomorrow\"}"})
    void a_report_names_a_stage_and_a_time_that_there_is(String body) {
        as("care")
                .body(body)
                .post("/v1/cases/{id}/workshop", stories.alpineResolved().toString())
                .then()
                .statusCode(422);
    }

    @Test
    void an_incident_without_a_case_is_not_found() {
        report("care", anIncident(), "READY").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ops", "staff", "crew:tow-1"})
    void others_may_not(String user) {
        report(user, stories.alpineResolved(), "READY").statusCode(403);
    }

    private static ValidatableResponse report(String user, IncidentId incident, String stage) {
        return as(user).body("{\"stage\":\"%s\"}".formatted(stage))
                .post("/v1/cases/{id}/workshop", incident.toString())
                .then();
    }
}
