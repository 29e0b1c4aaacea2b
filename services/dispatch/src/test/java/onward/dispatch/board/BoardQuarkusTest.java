package onward.dispatch.board;

import static io.restassured.RestAssured.given;
import static onward.dispatch.Story.as;
import static onward.dispatch.Story.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.List;
import onward.dispatch.EventStream;
import onward.dispatch.RealDispatch;
import onward.dispatch.Story;
import onward.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The board, and what is told of its changes.
@QuarkusTest
@TestProfile(RealDispatch.class)
class BoardQuarkusTest {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void everything_for_a_map_is_there_at_once() {
        var offer = offered();
        position("crew:" + story.responder("patrol-1"), 6.96, 45.45);

        var board = Board.seenBy("agent");

        assertThat(board.entry("incidents", story.incident))
                .contains("\"urgency\":\"HIGH\"", "\"plan\":\"CHOSEN\"", "\"nextPromise\":{", "\"onBoard\":true");
        assertThat(board.entry("jobs", offer.get("jobId").asText()))
                .contains("\"state\":\"OFFERED\"", "\"responderId\":\"%s\"".formatted(story.responder("patrol-1")));
        assertThat(board.entry("responders", story.responder("patrol-1")))
                .contains(
                        "\"status\":\"FREE\"", "\"coordinates\":[6.96,45.45]", "\"stale\":false", "positionAgeSeconds");
        assertThat(board.entry("responders", story.responder("patrol-2"))).contains("\"stale\":true");
        assertThat(board.of("promises", story.incident)).anyMatch(one -> one.contains("TIME_AT_DESTINATION"));
    }

    @Test
    void nobody_s_job_is_an_alarm_until_it_is_assigned() {
        story.fleet("patrol-1", "PATROL", 6.95, 45.44);
        story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        var offer = story.told("patrol-1", "onward.order.offered.v1");
        story.crew(
                "patrol-1",
                "/v1/offers/%s/decline".formatted(offer.get("offerId").asText()),
                "{\"reason\":\"OTHER\"}");
        story.announced(
                "onward.alarm.raised.v1", any -> any.at("/alarm/kind").asText().equals("JOB_UNFILLED"));
        assertThat(Board.seenBy("supervisor").of("alarms", story.incident))
                .anyMatch(one -> one.contains("JOB_UNFILLED"));

        as("supervisor")
                .contentType(ContentType.JSON)
                .body("{\"responder\":\"%s\",\"reason\":\"I called them\"}".formatted(story.responder("patrol-1")))
                .post("/v1/jobs/%s/assign".formatted(offer.get("jobId").asText()))
                .then()
                .statusCode(200);

        story.announced(
                "onward.alarm.cleared.v1", any -> any.at("/alarm/kind").asText().equals("JOB_UNFILLED"));
        assertThat(Board.seenBy("supervisor").of("alarms", story.incident)).isEmpty();
    }

    @Test
    void changes_are_told_from_the_board_s_last_id_on() throws Exception {
        var offer = offered();
        var from = Board.seenBy("agent").lastEventId();
        accept(offer);

        try (var stream = EventStream.of("/v1/board/stream", "agent", from)) {
            var job = stream.await(
                    "job", entry -> entry.contains(offer.get("jobId").asText()) && entry.contains("ACCEPTED"));

            assertThat(job.data()).contains(story.responder("patrol-1"), "\"onBoard\":true");
            stream.await("promise", entry -> entry.contains("RESPONDER_ARRIVAL") && entry.contains(story.incident));
            stream.await(
                    "responder", entry -> entry.contains(story.responder("patrol-1")) && entry.contains("ASSIGNED"));
            stream.await("incident", entry -> entry.contains(story.incident));
        }
    }

    @Test
    void a_stream_that_was_cut_goes_on_where_it_was() throws Exception {
        var offer = offered();
        var from = Board.seenBy("agent").lastEventId();
        position("ops", 6.91, 45.41);
        String cut;
        try (var stream = EventStream.of("/v1/board/stream", "agent", from)) {
            cut = stream.await("responder", entry -> entry.contains("6.91")).id();
        }
        accept(offer);

        try (var stream = EventStream.of("/v1/board/stream", "agent", cut)) {
            stream.await("job", entry -> entry.contains(offer.get("jobId").asText()) && entry.contains("ACCEPTED"));
            assertThat(stream.seen())
                    .noneMatch(event ->
                            event.data().contains("6.91") && event.name().equals("promise"));
        }
    }

    @Test
    void what_leaves_the_board_is_told() throws Exception {
        offered();
        var from = Board.seenBy("agent").lastEventId();

        story.incidentEvent("onward.incident.cancelled.v1", """
                {"incidentId":"%s","reason":"drove on","by":{"actor":"agent"}}""".formatted(story.incident));

        try (var stream = EventStream.of("/v1/board/stream", "agent", from)) {
            stream.await("incident", entry -> entry.contains(story.incident) && entry.contains("\"onBoard\":false"));
            stream.await("job", entry -> entry.contains(story.incident) && entry.contains("CANCELLED"));
        }
        assertThat(Board.seenBy("agent").find("incidents", story.incident)).isEmpty();
    }

    @Test
    void whoever_comes_from_nowhere_is_told_to_read_anew() throws Exception {
        for (var strange : List.of("nonsense", "99999999999:99999999999:")) {
            try (var stream = EventStream.of("/v1/board/stream", "agent", strange)) {
                stream.await("resync", any -> true);
            }
        }
    }

    @Test
    void another_brand_s_people_are_not_shown() {
        offered();

        var theirs = Board.seenWith(Tokens.ofBrands("agent", "other"));
        var ours = Board.seenWith(Tokens.ofBrands("agent", story.brand()));

        assertThat(theirs.find("incidents", story.incident)).isEmpty();
        assertThat(theirs.of("jobs", story.incident)).isEmpty();
        assertThat(theirs.of("promises", story.incident)).isEmpty();
        assertThat(ours.find("incidents", story.incident)).isPresent();
    }

    @Test
    void an_area_that_there_is_not_is_not_found() {
        as("agent").get("/v1/board?area=everywhere").then().statusCode(200);
        as("agent").get("/v1/board?area=atlantis").then().statusCode(404).body("detail", containsString("everywhere"));
    }

    @Test
    void crews_have_no_board() {
        for (var path : List.of("/v1/board", "/v1/board/stream")) {
            as("crew:heli-1").get(path).then().statusCode(403);
            given().get(path).then().statusCode(401);
        }
    }

    private JsonNode offered() {
        story.fleet("patrol-1", "PATROL", 6.95, 45.44);
        story.fleet("patrol-2", "PATROL", 6.85, 45.34);
        story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        return story.told("patrol-1", "onward.order.offered.v1");
    }

    private void accept(JsonNode offer) {
        story.crew(
                        "patrol-1",
                        "/v1/offers/%s/accept".formatted(offer.get("offerId").asText()),
                        "{\"eta\":\"%s\"}".formatted(in(Duration.ofMinutes(5))))
                .statusCode(200);
    }

    private void position(String user, double lon, double lat) {
        as(user).contentType(ContentType.JSON)
                .body("{\"position\":{\"type\":\"Point\",\"coordinates\":[%s,%s]}}".formatted(lon, lat))
                .put("/v1/responders/%s/position".formatted(story.responder("patrol-1")))
                .then()
                .statusCode(200);
    }
}
