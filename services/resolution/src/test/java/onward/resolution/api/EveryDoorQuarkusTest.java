package onward.resolution.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onward.resolution.Stories;
import onward.resolution.loyalty.Customers;
import onward.testkit.RealServers;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/// What all doors of resolution have in common: who is let in, and what is said of what is not there or not understood.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class EveryDoorQuarkusTest {
    private static final List<String> ROLES =
            List.of("agent", "supervisor", "care", "ops", "telematics", "staff", "crew:tow-1");

    @Inject
    Stories stories;

    @Inject
    Customers customers;

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
                .forEach(role -> softly.assertThat(send(door, Stories.as(role), nothing(door), "{}")
                                .statusCode())
                        .as("%s as %s", door, role)
                        .isEqualTo(403)));
    }

    @Test
    void each_lets_in_everybody_whom_it_is_for() {
        everyDoor((door, softly) -> door.may()
                .forEach(role -> softly.assertThat(send(door, Stories.as(role), nothing(door), "{}")
                                .statusCode())
                        .as("%s as %s", door, role)
                        .isIn(200, 404, 422)));
    }

    @Test
    void what_is_not_there_is_not_found_whatever_the_body_is() {
        everyDoor((door, softly) -> {
            if (door.isAboutSomething()) {
                var answer = send(door, Stories.as(door.may().getFirst()), nothing(door), "{");
                softly.assertThat(answer.statusCode()).as("%s", door).isEqualTo(404);
                softly.assertThat(answer.<String>path("type")).as("%s", door).isEqualTo("/problems/not-found");
            }
        });
    }

    @Test
    void a_body_that_is_none_or_lacks_something_is_refused_with_where() {
        var there = There.with(stories, customers);
        everyDoor((door, softly) -> {
            if (door.required() != null) {
                var user = door.may().getFirst();
                var path = there.in(door.path());
                softly.assertThat(send(door, Stories.as(user), path, "{\"reason\":")
                                .statusCode())
                        .as("%s, malformed", door)
                        .isEqualTo(400);
                var answer = send(door, Stories.as(user), path, "{}");
                softly.assertThat(answer.statusCode()).as("%s, empty", door).isEqualTo(422);
                softly.assertThat(answer.<List<String>>path("errors.pointer"))
                        .as("%s, empty", door)
                        .contains(door.required());
            }
        });
    }

    @Test
    void the_table_has_every_door() {
        var described =
                given().accept("application/json").get("/q/openapi?format=json").jsonPath();
        Map<String, Map<String, Object>> paths = described.getMap("paths");

        assertThat(paths.keySet().stream()
                        .filter(path -> path.startsWith("/v1/") && !path.startsWith("/v1/dead-letters"))
                        .filter(path -> Door.ALL.stream().noneMatch(door -> isOf(door, path))))
                .as("paths without a door in the table")
                .containsExactlyInAnyOrder(
                        // by the customer's link, see LinkQuarkusTest
                        "/v1/cases/{incidentId}/cancellation", "/v1/cases/{incidentId}/help");
    }

    private static boolean isOf(Door door, String path) {
        var pattern = path.replaceAll("\\{.*?}", "[^/]+");
        return door.path().matches(pattern);
    }

    private static String nothing(Door door) {
        return door.path().replaceAll("\\{.*?}", UUID.randomUUID().toString());
    }

    private static Response send(Door door, RequestSpecification user, String path, String body) {
        return door.changes()
                ? user.contentType(ContentType.JSON).body(body).request(door.method(), path)
                : user.accept("*/*").get(path);
    }

    private static void everyDoor(Check check) {
        SoftAssertions.assertSoftly(softly -> Door.ALL.forEach(door -> check.of(door, softly)));
    }

    /// What is true of each door.
    private interface Check {
        void of(Door door, SoftAssertions softly);
    }
}
