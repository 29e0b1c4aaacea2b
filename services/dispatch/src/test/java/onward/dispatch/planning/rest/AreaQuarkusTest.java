package onward.dispatch.planning.rest;

import static onward.dispatch.Story.as;
import static onward.dispatch.Story.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import onward.dispatch.RealDispatch;
import onward.dispatch.Story;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RealDispatch.class)
class AreaQuarkusTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Twice what the planner is waited for, and the pause between.
    private static final Duration A_START_OF_THE_PLANNER = Duration.ofSeconds(60);

    private static JsonNode plan() {
        try {
            return JSON.readTree(as("agent").get("/v1/areas/everywhere/plan").asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<JsonNode> stop(String responder, String incident) {
        return plan().path("tours")
                .valueStream()
                .filter(tour -> tour.get("responderId").asText().equals(responder))
                .flatMap(tour -> tour.get("stops").valueStream())
                .filter(stop -> stop.get("incidentId").asText().equals(incident))
                .findFirst();
    }

    @Test
    void an_accepted_job_is_in_the_plan_of_its_area_with_cost_bound_and_gap() {
        try (var story = new Story()) {
            story.fleet("patrol", "PATROL", 6.95, 45.45);
            story.triaged("BATTERY", "BATTERY", 0.95, "OPEN");
            assign(story);

            eventually(() -> stop(story.responder("patrol"), story.incident).isPresent());
            assertThat(stop(story.responder("patrol"), story.incident)
                            .orElseThrow()
                            .get("fixed")
                            .asBoolean())
                    .isTrue();
            eventually(
                    A_START_OF_THE_PLANNER, () -> plan().path("method").asText().equals("OPTIMISED"));
            as("supervisor")
                    .get("/v1/areas/everywhere/plan")
                    .then()
                    .statusCode(200)
                    .body("area", equalTo("everywhere"))
                    .body("plannedAt", notNullValue())
                    .body("age", notNullValue())
                    .body("cost.currency", equalTo("EUR"))
                    .body("lowerBound.amount", notNullValue())
                    .body("gap", notNullValue());
        }
    }

    private static void assign(Story story) {
        var job = story.announced("onward.job.created.v1", any -> true)
                .at("/job/id")
                .asText();
        as("supervisor")
                .contentType(ContentType.JSON)
                .body("{\"responder\":\"%s\",\"reason\":\"nobody else is there\"}".formatted(story.responder("patrol")))
                .post("/v1/jobs/" + job + "/assign")
                .then()
                .statusCode(200);
    }

    @Test
    void the_metrics_tell_of_planning() {
        eventually(() -> as("ops").get("/q/metrics").asString().contains("onward_planning_gap{"));
        var metrics = as("ops").get("/q/metrics").asString();

        assertThat(metrics)
                .contains("onward_planning_time_seconds_count{application=\"onward-dispatch\",area=\"everywhere\"")
                .contains("onward_planning_unserved{application=\"onward-dispatch\",area=\"everywhere\"}");
    }

    @Test
    void areas_are_listed() {
        as("agent").get("/v1/areas").then().statusCode(200).body("items.id", hasItem("everywhere"));
    }

    @Test
    void an_area_that_is_not_there_has_no_plan() {
        as("agent")
                .get("/v1/areas/atlantis/plan")
                .then()
                .statusCode(404)
                .body("type", endsWith("/problems/not-found"))
                .body("detail", equalTo("There is no area atlantis."));
    }

    @Test
    void the_plan_is_for_agents_supervisors_and_operations() {
        as("crew:heli-1").get("/v1/areas/everywhere/plan").then().statusCode(403);
    }
}
