package onward.intake.reporting;

import static onward.intake.AReport.aReport;
import static onward.intake.Calls.asAgent;
import static onward.intake.Calls.reported;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import onward.testkit.RealServers;
import org.junit.jupiter.api.Test;

/// A refusal says what helps instead.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AdviceQuarkusTest {
    @Test
    void what_is_cancelled_is_final_and_asks_for_a_new_report() {
        var id = cancelled();

        for (var answer : new ValidatableResponse[] {reopen(id), amend(id, "{\"party\":{\"people\":2}}")}) {
            answer.statusCode(409)
                    .body(
                            "detail",
                            is("The incident is CANCELLED: that is final; report a new one when help is wanted"
                                    + " again."))
                    .body("allowed", empty());
        }
    }

    @Test
    void what_is_merged_names_the_incident_to_go_on_with() {
        var into = reported(aReport());
        var id = reported(aReport());
        asAgent()
                .body("{\"into\":\"%s\"}".formatted(into))
                .post("/v1/incidents/{id}/merge", id)
                .then()
                .statusCode(200);

        reopen(id)
                .statusCode(409)
                .body("detail", is("The incident is MERGED: go on with %s, into which it was merged.".formatted(into)));
    }

    @Test
    void what_is_handed_over_names_who_has_it() {
        var id = reported(aReport());
        asAgent()
                .body("{\"to\":\"SAMU 73\"}")
                .post("/v1/incidents/{id}/hand-over", id)
                .then()
                .statusCode(200);

        reopen(id).statusCode(409).body("detail", containsString("SAMU 73 has it"));
    }

    @Test
    void a_brand_that_was_wrong_is_told_what_to_do() {
        var id = reported(aReport());

        amend(id, "{\"brand\":\"aurora\"}")
                .statusCode(422)
                .body("errors[0].pointer", is("/brand"))
                .body("errors[0].detail", containsString("contact, vehicle, location, fault, party and journey can"))
                .body("errors[0].detail", containsString("report another with the right brand"));
    }

    private static String cancelled() {
        var id = reported(aReport());
        asAgent()
                .body("{\"reason\":\"it started\"}")
                .post("/v1/incidents/{id}/cancel", id)
                .then()
                .statusCode(200);
        return id;
    }

    private static ValidatableResponse reopen(String id) {
        return asAgent()
                .body("{\"reason\":\"it broke again\"}")
                .post("/v1/incidents/{id}/reopen", id)
                .then();
    }

    private static ValidatableResponse amend(String id, String patch) {
        var version = asAgent().get("/v1/incidents/{id}", id).header("ETag");
        return asAgent()
                .header("If-Match", version)
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch("/v1/incidents/{id}", id)
                .then();
    }
}
