package onward.intake;

import static io.restassured.RestAssured.given;
import static onward.intake.AReport.aReport;
import static onward.intake.Calls.as;
import static onward.intake.Calls.asAgent;
import static onward.intake.Calls.reported;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import onward.testkit.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RolesQuarkusTest {
    @Test
    void nobody_enters_without_a_token() {
        given().contentType("application/json")
                .body("{}")
                .post("/v1/incidents")
                .then()
                .statusCode(401);
        given().get("/v1/incidents").then().statusCode(401);
        given().get("/v1/incidents/stream").then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"care", "ops", "telematics", "staff", "crew:heli-1"})
    void only_agents_and_supervisors_report(String user) {
        as(user).body(aReport().json()).post("/v1/incidents").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent", "supervisor", "care", "ops"})
    void the_house_reads(String user) {
        var id = reported(aReport());

        as(user).get("/v1/incidents/{id}", id).then().statusCode(200);
        as(user).get("/v1/incidents/{id}/timeline", id).then().statusCode(200);
        as(user).get("/v1/incidents").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"telematics", "staff", "crew:heli-1"})
    void others_do_not_read(String user) {
        var id = reported(aReport());

        as(user).get("/v1/incidents/{id}", id).then().statusCode(403);
        as(user).get("/v1/incidents").then().statusCode(403);
        as(user).get("/v1/customers/any").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"care", "ops", "staff"})
    void only_agents_and_supervisors_cancel(String user) {
        var id = reported(aReport());

        as(user).body("{\"reason\":\"x\"}")
                .post("/v1/incidents/{id}/cancel", id)
                .then()
                .statusCode(403);
    }

    @Test
    void the_right_to_enter_is_checked_before_whether_it_is_there() {
        var unknown = "3f1c9a52-8d0e-4b61-9f0e-5a7d2c4e6b10";

        as("care").body("{}").post("/v1/incidents/{id}/cancel", unknown).then().statusCode(403);
        asAgent().body("{").post("/v1/incidents/{id}/cancel", unknown).then().statusCode(404);
    }
}
