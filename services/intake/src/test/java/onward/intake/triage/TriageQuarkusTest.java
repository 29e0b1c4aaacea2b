package onward.intake.triage;

import static onward.intake.AReport.aReport;
import static onward.intake.Calls.as;
import static onward.intake.Calls.asAgent;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import onward.testkit.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TriageQuarkusTest {
    @Test
    void a_report_is_triaged_without_being_filed() {
        var report = aReport().withText("/fault/cause", "BATTERY").withText("/colour", "red");

        asAgent()
                .body(report.json())
                .post("/v1/triage")
                .then()
                .statusCode(200)
                .body("needs.service", contains("BATTERY"))
                .body("needs[0].rule", is("flat-battery"))
                .body("urgency", is("HIGH"))
                .body("cover.result", is("UNKNOWN"))
                .body("openQuestions", not(empty()))
                .body("warnings.pointer", contains("/colour"));

        asAgent()
                .get("/v1/incidents?q={plate}", report.text("/vehicle/plate"))
                .then()
                .body("items", empty());
    }

    @Test
    void who_stands_in_an_unsafe_place_is_to_be_handed_over_at_once() {
        asAgent()
                .body(aReport().with("/location/safePlace", "false").json())
                .post("/v1/triage")
                .then()
                .statusCode(200)
                .body("advice", is("HAND_OVER"))
                .body("rules", not(blankOrNullString()));
    }

    @Test
    void what_can_not_be_so_is_refused_as_in_a_report() {
        asAgent()
                .body(aReport().withText("/brand", "trabant").json())
                .post("/v1/triage")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/brand"));
    }

    @Test
    void crews_do_not_triage() {
        as("crew:heli-1").body(aReport().json()).post("/v1/triage").then().statusCode(403);
    }
}
