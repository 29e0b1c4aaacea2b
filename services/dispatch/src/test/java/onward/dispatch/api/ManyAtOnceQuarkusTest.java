package onward.dispatch.api;

import static onward.dispatch.Story.as;
import static onward.dispatch.Story.in;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import onward.dispatch.PatientDispatch;
import onward.dispatch.Story;
import onward.dispatch.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Several who do the same thing in the same instant: it is done once, and whoever comes too late is told so.
@QuarkusTest
@TestProfile(PatientDispatch.class)
class ManyAtOnceQuarkusTest {
    private static final int MANY = 8;

    private final Story story = new Story();
    private String job;
    private String offer;

    @BeforeEach
    void a_job_that_is_offered() {
        story.fleet("patrol", "PATROL", 6.95, 45.46);
        story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        var order = story.told("patrol", "onward.order.offered.v1");
        job = order.get("jobId").asText();
        offer = order.get("offerId").asText();
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void an_offer_is_accepted_once_and_every_winner_is_answered_alike() throws Exception {
        assertThat(crew("/v1/offers/%s/accept".formatted(offer), eta())).containsOnly(200);

        assertThat(announced()).filteredOn("onward.job.accepted.v1"::equals).hasSize(1);
    }

    @Test
    void an_offer_is_declined_once() throws Exception {
        assertThat(crew("/v1/offers/%s/decline".formatted(offer), "{\"reason\":\"TOO_FAR\"}"))
                .containsOnly(200);

        assertThat(announced()).filteredOn("onward.job.declined.v1"::equals).hasSize(1);
    }

    @Test
    void an_offer_is_read_once() throws Exception {
        assertThat(crew("/v1/offers/%s/delivered".formatted(offer), "{}")).containsOnly(200);

        assertThat(story.job(job).at("/offers/0/state").asText()).isEqualTo("DELIVERED");
    }

    @Test
    void a_state_is_reported_once() throws Exception {
        accepted();

        assertOnce(crew("/v1/jobs/%s/status".formatted(job), "{\"state\":\"EN_ROUTE\"}"));

        assertThat(announced()).filteredOn("onward.job.en-route.v1"::equals).hasSize(1);
    }

    @Test
    void a_job_is_released_once_and_has_one_successor() throws Exception {
        accepted();

        assertOnce(desk("release", "{\"reason\":\"a puncture\"}"));

        var announced = announced();
        assertThat(announced).filteredOn("onward.job.reassigned.v1"::equals).hasSize(1);
        assertThat(announced).filteredOn("onward.job.created.v1"::equals).hasSize(2);
    }

    @Test
    void an_eta_is_agreed_to_once() throws Exception {
        var late = "{\"eta\":\"%s\"}".formatted(in(Duration.ofHours(3)));
        story.crew("patrol", "/v1/offers/%s/accept".formatted(offer), late).statusCode(200);

        assertOnce(desk("eta-confirmation", "{\"accepted\":true}"));

        assertThat(story.job(job).get("etaConfirmation").asText()).isEqualTo("GIVEN");
    }

    @Test
    void every_new_eta_is_taken_one_after_the_other() throws Exception {
        accepted();

        assertThat(desk("eta", "{\"eta\":\"%s\",\"reason\":\"traffic\"}".formatted(in(Duration.ofMinutes(20)))))
                .containsOnly(200);
    }

    @Test
    void an_attempt_to_reach_the_customer_is_noted_by_all() throws Exception {
        accepted();
        story.progress("patrol", job, "EN_ROUTE", "ON_SCENE");

        assertThat(desk("contact-attempt", "{\"reached\":false,\"channel\":\"phone\"}"))
                .containsOnly(200);
    }

    @Test
    void a_plan_is_changed_by_one_of_those_who_saw_the_same() throws Exception {
        var path = "/v1/incidents/%s/plan".formatted(story.incident);
        var tag = as("agent").get(path).header("ETag");
        var choice = "{\"option\":\"REPAIR_ON_SCENE\",\"reason\":\"they prefer it\"}";

        var answers = Together.all(MANY, () -> put("agent", path, tag, choice));

        assertOneOfThoseWhoSaw(answers);
    }

    @Test
    void a_responder_is_changed_by_one_of_those_who_saw_the_same() throws Exception {
        var path = "/v1/responders/" + story.responder("patrol");
        var tag = as("ops").get(path).header("ETag");
        var changed = """
            {"kind":"PATROL","home":{"type":"Point","coordinates":[6.94,45.46]},"brands":["%s"]}\
            """.formatted(story.brand());

        assertOneOfThoseWhoSaw(Together.all(MANY, () -> put("ops", path, tag, changed)));
    }

    @Test
    void an_area_is_changed_by_one_of_those_who_saw_the_same() throws Exception {
        var path = "/v1/areas/at-once-" + story.incident;
        var outline = """
            {"name":"At once","outline":{"type":"Polygon",
             "coordinates":[[[-40.0,-50.0],[-39.0,-50.0],[-39.0,-49.0],[-40.0,-50.0]]]}}""";
        as("ops").contentType(ContentType.JSON).body(outline).put(path).then().statusCode(201);

        assertOneOfThoseWhoSaw(Together.all(MANY, () -> put("ops", path, "\"1\"", outline)));
    }

    @Test
    void a_replacement_car_is_changed_by_one_of_those_who_saw_the_same() throws Exception {
        var path = "/v1/replacement-cars/car-" + story.incident;
        var car = """
            {"carClass":"SUV","seats":5,"childSeats":2,"propulsion":"HYBRID","plate":"GA-123-BC",
             "depot":{"name":"Geneva airport","position":{"type":"Point","coordinates":[6.109,46.2381]}},
             "brands":["nobody's"]}""";
        as("ops").contentType(ContentType.JSON).body(car).put(path).then().statusCode(201);

        var larger = car.replace("\"seats\":5", "\"seats\":7");

        assertOneOfThoseWhoSaw(Together.all(MANY, () -> put("ops", path, "\"0\"", larger)));
    }

    @Test
    void a_shift_is_what_the_last_one_said() throws Exception {
        var path = "/v1/responders/%s/shift".formatted(story.responder("patrol"));

        assertThat(Together.all(MANY, () -> post("ops", path, "{\"on\":false}")))
                .containsOnly(200);

        assertThat(as("ops").get("/v1/responders/" + story.responder("patrol")).<Boolean>path("shift.on"))
                .isFalse();
    }

    @Test
    void a_promise_is_renewed_by_all_and_kept_once() throws Exception {
        var path = promises() + "/" + promise("PHONE");
        var renewal = "{\"dueAt\":\"%s\",\"channel\":\"PHONE\"}".formatted(in(Duration.ofHours(2)));

        assertThat(Together.all(MANY, () -> post("agent", path + "/renew", renewal)))
                .containsOnly(200);
        assertThat(Together.all(MANY, () -> post("agent", path + "/keep", "{}")))
                .containsOnly(200);

        assertThat(announced()).filteredOn("onward.promise.kept.v1"::equals).hasSize(1);
    }

    private void accepted() {
        story.crew("patrol", "/v1/offers/%s/accept".formatted(offer), eta()).statusCode(200);
    }

    private static String eta() {
        return "{\"eta\":\"%s\"}".formatted(in(Duration.ofMinutes(5)));
    }

    private List<Integer> crew(String path, String body) throws Exception {
        return Together.all(
                MANY, () -> story.crew("patrol", path, body).extract().statusCode());
    }

    private List<Integer> desk(String what, String body) throws Exception {
        return Together.all(MANY, () -> post("supervisor", "/v1/jobs/%s/%s".formatted(job, what), body));
    }

    private static int post(String user, String path, String body) {
        return as(user).contentType(ContentType.JSON).body(body).post(path).statusCode();
    }

    private static int put(String user, String path, String seen, String body) {
        return as(user).header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body(body)
                .put(path)
                .statusCode();
    }

    /// The types of all that was announced, up to something that was surely said after the rest.
    private List<String> announced() {
        var last = UUID.randomUUID().toString();
        promise(last);
        story.announced("onward.promise.made.v1", event -> event.toString().contains(last));
        return story.announcements();
    }

    private String promise(String channel) {
        return as("agent")
                .contentType(ContentType.JSON)
                .body("{\"kind\":\"CALL_BACK\",\"dueAt\":\"%s\",\"channel\":\"%s\"}"
                        .formatted(in(Duration.ofHours(1)), channel))
                .post(promises())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String promises() {
        return "/v1/incidents/%s/promises".formatted(story.incident);
    }

    private static void assertOnce(List<Integer> statuses) {
        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses).filteredOn(status -> status != 200).containsOnly(409);
    }

    private static void assertOneOfThoseWhoSaw(List<Integer> statuses) {
        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses).filteredOn(status -> status != 200).containsOnly(412);
    }
}
