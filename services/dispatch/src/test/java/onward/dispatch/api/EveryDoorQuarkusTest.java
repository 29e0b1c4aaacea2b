package onward.dispatch.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onward.dispatch.RealDispatch;
import onward.dispatch.Story;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// What all doors of dispatch have in common: who is let in, and what is said of what is not there or not understood.
@QuarkusTest
@TestProfile(RealDispatch.class)
class EveryDoorQuarkusTest {
    private static final List<String> ROLES =
            List.of("agent", "supervisor", "care", "ops", "telematics", "staff", "crew");

    @Test
    void nobody_comes_in_without_a_token() {
        everyDoor((door, softly) -> softly.assertThat(
                        send(door, given(), nothing(door), "{}").statusCode())
                .as("%s", door)
                .isEqualTo(401));
    }

    @Test
    void each_lets_in_only_whom_it_is_for() {
        everyDoor((door, softly) -> ROLES.stream()
                .filter(role -> !door.may().contains(role))
                .forEach(role -> softly.assertThat(send(door, as(role, "unit-x"), nothing(door), "{}")
                                .statusCode())
                        .as("%s as %s", door, role)
                        .isEqualTo(403)));
    }

    @Test
    void what_is_not_there_is_not_found_whatever_the_body_is() {
        everyDoor((door, softly) -> {
            if (door.isAboutSomething()) {
                var id = UUID.randomUUID().toString();
                var answer =
                        send(door, as(door.may().getFirst(), id), door.path().replaceAll("\\{.*?}", id), "{}");
                softly.assertThat(answer.statusCode()).as("%s", door).isEqualTo(404);
                softly.assertThat(answer.<String>path("type")).as("%s", door).isEqualTo("/problems/not-found");
            }
        });
    }

    @Test
    void a_body_that_is_none_or_lacks_something_is_refused_with_where() {
        try (var story = new Story()) {
            var there = there(story);
            everyDoor((door, softly) -> {
                if (door.required() != null) {
                    var user = as(door.may().getFirst(), story.responder("patrol"));
                    var path = path(door, there);
                    softly.assertThat(send(door, user, path, "{\"reason\":").statusCode())
                            .as("%s, malformed", door)
                            .isEqualTo(400);
                    var answer = send(door, as(door.may().getFirst(), story.responder("patrol")), path, "{}");
                    softly.assertThat(answer.statusCode()).as("%s, empty", door).isEqualTo(422);
                    softly.assertThat(answer.<List<String>>path("errors.pointer"))
                            .as("%s, empty", door)
                            .contains(door.required());
                }
            });
        }
    }

    @Test
    void the_table_has_every_door() {
        var described =
                given().accept("application/json").get("/q/openapi?format=json").jsonPath();
        Map<String, Map<String, Object>> paths = described.getMap("paths");

        assertThat(paths.keySet().stream()
                        .filter(path -> path.startsWith("/v1/") && !path.startsWith("/v1/dead-letters"))
                        .filter(path -> Door.ALL.stream()
                                .noneMatch(door -> door.path()
                                        .replaceAll("\\{.*?}", "{}")
                                        .equals(path.replaceAll("\\{.*?}", "{}")))))
                .as("paths without a door in the table")
                .isEmpty();
    }

    /// A job that is offered, and what belongs to it.
    private static Map<String, String> there(Story story) {
        story.fleet("patrol", "PATROL", 6.95, 45.46);
        story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        var order = story.told("patrol", "onward.order.offered.v1");
        return Map.of(
                "incident",
                story.incident,
                "job",
                order.get("jobId").asText(),
                "offer",
                order.get("offerId").asText(),
                "responder",
                story.responder("patrol"),
                "promise",
                promise(story),
                "car",
                "car-" + story.incident,
                "area",
                "everywhere");
    }

    private static String promise(Story story) {
        return Story.as("agent")
                .contentType(ContentType.JSON)
                .body("{\"kind\":\"CALL_BACK\",\"dueAt\":\"%s\",\"channel\":\"PHONE\"}"
                        .formatted(Story.in(Duration.ofHours(1))))
                .post("/v1/incidents/%s/promises".formatted(story.incident))
                .path("id");
    }

    private static String path(Door door, Map<String, String> there) {
        var path = door.path();
        for (var one : there.entrySet()) {
            path = path.replace("{" + one.getKey() + "}", one.getValue());
        }
        return path;
    }

    private static String nothing(Door door) {
        return door.path().replaceAll("\\{.*?}", UUID.randomUUID().toString());
    }

    private static RequestSpecification as(String role, String responder) {
        return Story.as(role.equals("crew") ? "crew:" + responder : role);
    }

    private static Response send(Door door, RequestSpecification user, String path, String body) {
        return door.method().equals("GET")
                ? user.accept("*/*").get(path)
                : user.contentType(ContentType.JSON).body(body).request(door.method(), path);
    }

    private static void everyDoor(Check check) {
        SoftAssertions.assertSoftly(softly -> Door.ALL.forEach(door -> check.of(door, softly)));
    }

    /// What is true of each door.
    private interface Check {
        void of(Door door, SoftAssertions softly);
    }
}
