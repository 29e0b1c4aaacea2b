package onward.dispatch.fleet;

import static onward.dispatch.Story.as;
import static onward.dispatch.Story.eventually;
import static onward.dispatch.Story.in;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import onward.dispatch.RealDispatch;
import onward.dispatch.Story;
import onward.dispatch.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Where responders are, as their systems tell it: often, late, and not in order.
@QuarkusTest
@TestProfile(RealDispatch.class)
class PositionQuarkusTest {
    private static final Instant TEN = Instant.parse("2026-01-01T10:00:00Z");

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void of_many_positions_the_newest_by_the_device_s_clock_is_kept_in_whatever_order_they_come() {
        story.fleet("patrol", "PATROL", 6.5, 45.5);
        for (int i = 0; i < 100; i++) {
            int minute = i * 37 % 100;
            tell(TEN.plus(Duration.ofMinutes(minute)), 6 + minute / 1000.0);
        }

        eventually(() -> TEN.plus(Duration.ofMinutes(99))
                .toString()
                .equals(as("ops").get(url("patrol")).path("positionAt")));

        as("ops").get(url("patrol")).then().body("position.coordinates", contains(6.099f, 45.5f));
    }

    @Test
    void of_several_told_at_once_the_newest_is_kept() throws Exception {
        story.fleet("patrol", "PATROL", 6.5, 45.5);
        var moves = IntStream.range(0, 8)
                .mapToObj(minute -> TEN.plus(Duration.ofMinutes(minute)).toString())
                .map(at -> Executors.callable(() -> move("patrol", at)))
                .toList();

        Together.all(moves);

        eventually(() -> TEN.plus(Duration.ofMinutes(7))
                .toString()
                .equals(as("ops").get(url("patrol")).path("positionAt")));
    }

    @Test
    void what_nobody_can_have_seen_yet_is_not_believed() {
        story.fleet("patrol", "PATROL", 6.5, 45.5);
        tell(Instant.now().plus(Duration.ofHours(1)), 7.5);
        tell(TEN, 6.25);

        eventually(() -> TEN.toString().equals(as("ops").get(url("patrol")).path("positionAt")));
    }

    @Test
    void a_position_that_is_old_is_doubted_in_the_decision_and_its_way_counts_longer() {
        story.fleet("fresh", "PATROL", 6.95, 45.45);
        story.fleet("old", "PATROL", 6.95, 45.45);
        move("fresh", in(Duration.ZERO));
        move("old", in(Duration.ofMinutes(-13)));

        story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        var order = story.told("fresh", "onward.order.offered.v1");

        var first = "decisions[0].candidates.find { it.responder == '%s' }";
        as("agent")
                .get("/v1/jobs/" + order.get("jobId").asText())
                .then()
                .body("decisions[0].candidates.responder", contains(story.responder("fresh"), story.responder("old")))
                .body(first.formatted(story.responder("fresh")) + ".stale", equalTo(false))
                .body(first.formatted(story.responder("old")) + ".stale", equalTo(true));
    }

    private void tell(Instant at, double lon) {
        story.reportsOn(
                "onward.positions",
                story.responder("patrol"),
                "onward.field.position.v1",
                "{\"position\":{\"type\":\"Point\",\"coordinates\":[%s,45.5]},\"at\":\"%s\"}".formatted(lon, at));
    }

    private void move(String name, String at) {
        as("crew:" + story.responder(name))
                .contentType(ContentType.JSON)
                .body("{\"position\":{\"type\":\"Point\",\"coordinates\":[6.95,45.45]},\"at\":\"%s\"}".formatted(at))
                .put(url(name) + "/position")
                .then()
                .statusCode(200);
    }

    private String url(String name) {
        return "/v1/responders/" + story.responder(name);
    }
}
