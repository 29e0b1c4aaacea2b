package onward.dispatch.area;

import static onward.dispatch.Story.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import onward.dispatch.EventStream;
import onward.dispatch.RealDispatch;
import onward.dispatch.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What belongs to which area, and what areas lend each other over their border.
@QuarkusTest
@TestProfile(RealDispatch.class)
class BorderQuarkusTest {
    private static final String NORTH = Ground.NORTH.id();
    private static final String SOUTH = Ground.SOUTH.id();
    private static final String TWO_KM_NORTH = "-109.5,30.02";

    private final Story story = new Story();

    @BeforeEach
    void two_areas() {
        Ground.NORTH.drawn();
        Ground.SOUTH.drawn();
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void a_job_is_of_the_area_of_its_place_and_a_responder_of_where_it_is() {
        story.fleet("patrol", "PATROL", -109.5, 30.5);
        var job = breakdown("-109.51,30.5").get("jobId").asText();

        assertThat(jobs(NORTH)).contains(job);
        assertThat(jobs(SOUTH)).doesNotContain(job);
        as("agent").get("/v1/jobs/" + job).then().body("area", equalTo(NORTH));
        responders(NORTH).body("items.id", hasItem(story.responder("patrol"))).body("items.area", hasItem(NORTH));
        responders(SOUTH).body("items.id", not(hasItem(story.responder("patrol"))));
        responders("everywhere").body("items.id", not(hasItem(story.responder("patrol"))));
    }

    @Test
    void the_board_of_an_area_shows_what_is_in_it() {
        story.fleet("patrol", "PATROL", -109.5, 30.5);
        var job = breakdown("-109.51,30.5").get("jobId").asText();

        board(NORTH)
                .body("area", equalTo(NORTH))
                .body("jobs.id", hasItem(job))
                .body("incidents.id", hasItem(story.incident))
                .body("promises.incidentId", hasItem(story.incident))
                .body("responders.id", hasItem(story.responder("patrol")))
                .body("jobs.area", everyItem(equalTo(NORTH)))
                .body("incidents.area", everyItem(equalTo(NORTH)))
                .body("responders.area", hasItem(NORTH));
        board(SOUTH)
                .body("jobs.id", not(hasItem(job)))
                .body("incidents.id", not(hasItem(story.incident)))
                .body("promises.incidentId", not(hasItem(story.incident)))
                .body("responders.id", not(hasItem(story.responder("patrol"))));
    }

    @Test
    void whoever_leaves_an_area_is_told_once_to_be_gone_and_comes_onto_the_next() throws Exception {
        story.fleet("patrol", "PATROL", -109.5, 30.5);
        var from = board(NORTH).extract().<String>path("lastEventId");
        try (var north = EventStream.of("/v1/board/stream?area=" + NORTH, "agent", from);
                var south = EventStream.of("/v1/board/stream?area=" + SOUTH, "agent", from)) {
            move(-109.5, 29.5);
            north.await("responder", entry -> isPatrol(entry) && entry.contains("\"onBoard\":false"));
            var there = south.await("responder", entry -> isPatrol(entry) && entry.contains("\"onBoard\":true"));
            assertThat(there.data()).contains("\"area\":\"%s\"".formatted(SOUTH));
            move(-109.5, 29.4);
            south.await("responder", entry -> isPatrol(entry) && entry.contains("29.4"));
            move(-109.5, 30.4);
            north.await("responder", entry -> isPatrol(entry) && entry.contains("30.4"));

            assertThat(north.seen())
                    .filteredOn(event -> isPatrol(event.data()))
                    .noneMatch(event -> event.data().contains("29.4"));
        }
    }

    @Test
    void a_neighbour_lends_who_is_free_near_the_border_when_the_own_area_has_nobody_in_time() {
        story.fleet("patrol", "PATROL", -109.5, 29.98);

        var order = breakdown(TWO_KM_NORTH);

        as("agent")
                .get("/v1/jobs/" + order.get("jobId").asText())
                .then()
                .body("area", equalTo(NORTH))
                .body("decisions[0].candidates.responder", contains(story.responder("patrol")))
                .body("decisions[0].candidates.lentBy", contains(SOUTH));
    }

    @Test
    void nobody_is_lent_who_is_far_from_the_border() {
        story.fleet("patrol", "PATROL", -109.5, 29.7);

        story.triagedAt(TWO_KM_NORTH, "BATTERY", "BATTERY", 0.95, "OPEN");

        assertThat(story.announced("onward.plan.failed.v1", any -> true)).isNotNull();
        assertThat(story.allToldTo(story.responder("patrol"))).isEmpty();
    }

    @Test
    void the_plan_of_an_area_is_about_its_jobs() {
        story.fleet("patrol", "PATROL", -109.5, 30.5);
        var job = breakdown("-109.51,30.5").get("jobId").asText();
        assign(job);

        Story.eventually(
                () -> as("agent").get("/v1/areas/" + NORTH + "/plan").asString().contains(job));

        assertThat(as("agent").get("/v1/areas/" + SOUTH + "/plan").asString()).doesNotContain(job);
    }

    private static String jobs(String area) {
        return as("agent").queryParam("area", area).get("/v1/jobs").asString();
    }

    private static ValidatableResponse responders(String area) {
        return as("agent")
                .queryParam("area", area)
                .queryParam("limit", 200)
                .get("/v1/responders")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse board(String area) {
        return as("agent").get("/v1/board?area=" + area).then().statusCode(200);
    }

    private JsonNode breakdown(String place) {
        story.triagedAt(place, "BATTERY", "BATTERY", 0.95, "OPEN");
        return story.told("patrol", "onward.order.offered.v1");
    }

    private void assign(String job) {
        as("supervisor")
                .contentType(ContentType.JSON)
                .body("{\"responder\":\"%s\",\"reason\":\"nobody else is there\"}".formatted(story.responder("patrol")))
                .post("/v1/jobs/" + job + "/assign")
                .then()
                .statusCode(200);
    }

    private boolean isPatrol(String entry) {
        return entry.contains(story.responder("patrol"));
    }

    private void move(double lon, double lat) {
        as("ops")
                .contentType(ContentType.JSON)
                .body("{\"position\":{\"type\":\"Point\",\"coordinates\":[%s,%s]}}".formatted(lon, lat))
                .put("/v1/responders/%s/position".formatted(story.responder("patrol")))
                .then()
                .statusCode(200);
    }
}
