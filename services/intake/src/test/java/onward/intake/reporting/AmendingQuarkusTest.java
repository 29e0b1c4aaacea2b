package onward.intake.reporting;

import static onward.intake.AReport.aReport;
import static onward.intake.Calls.as;
import static onward.intake.Calls.asAgent;
import static onward.intake.Calls.incident;
import static onward.intake.Calls.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import onward.intake.AtOnce;
import onward.testkit.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AmendingQuarkusTest {
    private static final String ROAD_IS_OPEN = "{\"location\":{\"roadAccess\":\"OPEN\"}}";

    @Test
    void the_road_is_open_again() {
        var id = reported(aReport());

        var answer = amend(id, "\"1\"", ROAD_IS_OPEN);

        answer.then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("location.roadAccess", is("OPEN"))
                .body("location.description", is("D902, 3 km above Val d'Isère"))
                .body("urgencyReasons", not(hasItem("The road is closed: they can't leave by themselves.")));
        asAgent()
                .get("/v1/incidents/{id}/timeline", id)
                .then()
                .body("items[2].type", is("onward.incident.amended.v1"))
                .body("items[2].text", is("agent amended location roadAccess from CLOSED to OPEN."))
                .body("items[2].data.changed", contains("/location/roadAccess"))
                .body("items[2].data.changes[0].before", is("CLOSED"));
    }

    @Test
    void a_merge_patch_may_say_what_it_is() {
        var id = reported(aReport());

        asAgent()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"destination\":{\"name\":\"Lyon\"},\"needBy\":\"2030-01-01T10:00:00Z\"}")
                .patch("/v1/incidents/{id}", id)
                .then()
                .statusCode(200)
                .body("journey.destination.name", is("Lyon"))
                .body("journey.needBy", is("2030-01-01T10:00:00Z"));
    }

    @Test
    void null_takes_back_what_was_told() {
        var id = reported(aReport());

        amend(id, "\"1\"", "{\"journey\":null}").then().statusCode(200).body("journey", nullValue());
    }

    @Test
    void without_if_match_nothing_is_amended() {
        var id = reported(aReport());

        asAgent().body(ROAD_IS_OPEN).patch("/v1/incidents/{id}", id).then().statusCode(428);
    }

    @Test
    void of_two_amendments_of_one_version_only_the_first_holds() {
        var id = reported(aReport());

        var answers = AtOnce.run(2, () -> amend(id, "\"1\"", ROAD_IS_OPEN));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        amend(id, "\"1\"", "{\"party\":{\"people\":3}}")
                .then()
                .statusCode(412)
                .body("type", is("/problems/version-conflict"));
    }

    @Test
    void an_amendment_that_changes_nothing_is_no_event() {
        var id = reported(aReport());

        amend(id, "\"1\"", "{\"location\":{\"roadAccess\":\"CLOSED\"}}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void what_can_not_be_so_is_refused_before_the_version_is_looked_at() {
        var id = reported(aReport());

        amend(id, "\"7\"", "{\"party\":{\"people\":-2}}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/party/people"));
        amend(id, "\"1\"", "{\"brand\":\"toyota\"}").then().statusCode(422).body("errors.pointer", contains("/brand"));
        amend(id, "\"1\"", "{\"location\":{\"roadAccess\":\"FLOODED\"}}")
                .then()
                .body("errors[0].pointer", is("/location/roadAccess"));
        amend(id, "\"1\"", "[1]").then().statusCode(400);
    }

    @Test
    void a_cancelled_incident_is_not_amended() {
        var id = reported(aReport());
        asAgent()
                .body("{\"reason\":\"x\"}")
                .post("/v1/incidents/{id}/cancel", id)
                .then()
                .statusCode(200);

        amend(id, incident(id).header("ETag"), ROAD_IS_OPEN)
                .then()
                .statusCode(409)
                .body("type", is("/problems/illegal-transition"));
    }

    @Test
    void who_may_only_read_may_not_amend() {
        var id = reported(aReport());

        as("care").body(ROAD_IS_OPEN).patch("/v1/incidents/{id}", id).then().statusCode(403);
    }

    private static Response amend(String id, String version, String patch) {
        return asAgent().header("If-Match", version).body(patch).patch("/v1/incidents/{id}", id);
    }
}
