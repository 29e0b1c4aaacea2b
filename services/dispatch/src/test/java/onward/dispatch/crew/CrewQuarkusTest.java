package onward.dispatch.crew;

import static onward.dispatch.Story.as;
import static onward.dispatch.Story.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import onward.dispatch.RealDispatch;
import onward.dispatch.Story;
import onward.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a crew reads and reports, on Kafka and by HTTP.
@QuarkusTest
@TestProfile(RealDispatch.class)
class CrewQuarkusTest {
    private final Story story = new Story();

    @BeforeEach
    void a_patrol_is_near() {
        story.fleet("patrol-1", "PATROL", 6.95, 45.46);
        story.fleet("courier-1", "COURIER", 6.8, 45.6);
        story.fleet("tow-1", "TOW_TRUCK", 6.77, 45.62);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void a_flat_battery_is_fixed_at_the_roadside_by_one_job() {
        var job = accepted();

        story.progress("patrol-1", job, "EN_ROUTE", "ON_SCENE", "COMPLETED");

        var done = story.announced("onward.job.completed.v1", any -> true);
        assertThat(done.at("/job/fulfils"))
                .extracting(JsonNode::asText)
                .containsExactly("CUSTOMER_AT_DESTINATION", "VEHICLE_RECOVERED", "VEHICLE_REPAIRED");
        assertThat(story.plan().get("option").asText()).isEqualTo("REPAIR_ON_SCENE");
        story.announced(
                "onward.promise.kept.v1",
                kept -> kept.at("/promise/kind").asText().equals("RESPONDER_ARRIVAL"));
    }

    @Test
    void a_repair_that_fails_is_replaced_by_a_car_and_a_tow() {
        var job = accepted();
        story.progress("patrol-1", job, "EN_ROUTE", "ON_SCENE");

        story.crew("patrol-1", "/v1/jobs/" + job + "/status", """
                {"state":"UNSUCCESSFUL","reason":"the battery is not the cause"}""").statusCode(200);

        story.announced(
                "onward.plan.replanned.v1",
                plan -> plan.at("/plan/option").asText().equals("REPLACEMENT_CAR"));
        story.told("courier-1", "onward.order.offered.v1");
        story.told("tow-1", "onward.order.offered.v1");
    }

    @Test
    void a_gearbox_failure_brings_a_replacement_car_and_a_tow() {
        story.triaged("TRANSMISSION", "DIAGNOSE_REPAIR", 0.1, "OPEN");

        var car = story.told("courier-1", "onward.order.offered.v1");
        var tow = story.told("tow-1", "onward.order.offered.v1");

        assertThat(car.get("service").asText()).isEqualTo("REPLACEMENT_CAR_DELIVERY");
        assertThat(car.get("notes").get(0).asText())
                .isEqualTo("Bring a car for 4 people, with 1 child seats, of the class of their RX 450h.");
        assertThat(tow.at("/dropOff/name").asText()).startsWith("Garage Tarentaise");
        assertThat(story.plan().get("option").asText()).isEqualTo("REPLACEMENT_CAR");
    }

    @Test
    void a_state_that_can_t_be_next_is_refused_with_those_that_can() {
        var job = accepted();

        var refused = story.crew("patrol-1", "/v1/jobs/" + job + "/status", "{\"state\":\"COMPLETED\"}");

        refused.statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("allowed", contains("EN_ROUTE", "UNSUCCESSFUL"));
    }

    @Test
    void a_state_that_there_is_not_is_refused_with_those_that_can_be_next() {
        var job = accepted();

        var refused = story.crew("patrol-1", "/v1/jobs/" + job + "/status", "{\"state\":\"FLYING\"}");

        refused.statusCode(422)
                .body("errors[0].pointer", equalTo("/state"))
                .body("errors[0].detail", equalTo("The job is ACCEPTED: one of EN_ROUTE, UNSUCCESSFUL is expected."))
                .body("allowed", contains("EN_ROUTE", "UNSUCCESSFUL"));
    }

    @Test
    void a_state_that_can_t_be_next_is_refused_on_kafka_too() {
        var job = accepted();

        var report = story.reports("patrol-1", "onward.field.status.v1", """
                {"jobId":"%s","state":"TRANSPORTING"}""".formatted(job));

        var refused = story.told(
                "patrol-1",
                "onward.order.refused.v1",
                order -> order.get("reportId").asText().equals(report));
        assertThat(refused.get("problem").asText()).isEqualTo("illegal-transition");
        assertThat(refused.get("jobId").asText()).isEqualTo(job);
        assertThat(refused.get("allowed")).extracting(JsonNode::asText).containsExactly("EN_ROUTE", "UNSUCCESSFUL");
    }

    @Test
    void a_report_about_another_s_offer_is_refused_on_kafka() {
        story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        var offer =
                story.told("patrol-1", "onward.order.offered.v1").get("offerId").asText();

        story.reports("tow-1", "onward.field.accepted.v1", """
                {"offerId":"%s","eta":"%s"}""".formatted(offer, in(Duration.ofMinutes(5))));

        var refused = story.told("tow-1", "onward.order.refused.v1");
        assertThat(refused.get("problem").asText()).isEqualTo("forbidden");
        assertThat(refused.get("offerId").asText()).isEqualTo(offer);
    }

    @Test
    void a_job_of_another_is_not_reported_on() {
        var job = accepted();

        story.crew("tow-1", "/v1/jobs/" + job + "/status", "{\"state\":\"EN_ROUTE\"}")
                .statusCode(403);
    }

    @Test
    void nobody_is_gone_before_an_agent_has_tried_to_reach_them() {
        var job = accepted();
        story.progress("patrol-1", job, "EN_ROUTE", "ON_SCENE");
        story.crew("patrol-1", "/v1/jobs/" + job + "/status", "{\"state\":\"GOA\"}")
                .statusCode(409);
        as("agent")
                .contentType(ContentType.JSON)
                .body("{\"reached\":false,\"channel\":\"phone\"}")
                .post("/v1/jobs/" + job + "/contact-attempt")
                .then()
                .statusCode(200);

        var gone =
                story.crew("patrol-1", "/v1/jobs/" + job + "/status", "{\"state\":\"GOA\",\"reason\":\"nobody here\"}");

        gone.statusCode(200).body("state", equalTo("GOA"));
    }

    @Test
    void a_new_eta_renews_the_promise() {
        var job = accepted();

        story.crew(
                        "patrol-1",
                        "/v1/jobs/" + job + "/eta",
                        "{\"eta\":\"%s\",\"reason\":\"traffic\"}".formatted(in(Duration.ofMinutes(8))))
                .statusCode(200);

        story.announced("onward.promise.renewed.v1", any -> true);
    }

    @Test
    void a_crew_sees_what_it_has_before_it() {
        var job = accepted();

        as("crew:" + story.responder("patrol-1"))
                .get("/v1/responders/" + story.responder("patrol-1") + "/orders")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].jobId", equalTo(job))
                .body("items[0].state", equalTo("ACCEPTED"))
                .body("items[0].contact.phone", equalTo("+33612345678"));
        as("crew:" + story.responder("tow-1"))
                .get("/v1/responders/" + story.responder("patrol-1") + "/orders")
                .then()
                .statusCode(403);
    }

    @Test
    void a_crew_s_stream_resumes_where_it_broke_off() throws Exception {
        accepted();
        var patrol = story.responder("patrol-1");
        var request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:%d/v1/responders/%s/orders/stream".formatted(RestAssured.port, patrol)))
                .header("Authorization", "Bearer " + Tokens.of("crew:" + patrol))
                .header("Last-Event-ID", "0-0")
                .timeout(Duration.ofSeconds(20))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var lines = client.send(request, BodyHandlers.ofLines()).body();

            var events =
                    lines.filter(line -> line.startsWith("event:")).limit(2).toList();

            assertThat(events)
                    .extracting(line -> line.substring(6).strip())
                    .containsExactly("onward.order.offered.v1", "onward.order.assigned.v1");
            client.shutdownNow();
        }
    }

    @Test
    void what_could_be_done_is_told_without_filing_anything() {
        as("agent")
                .contentType(ContentType.JSON)
                .body("""
                        {"brand":"%s","contact":{"phone":"06 12 34 56 78","country":"FR"},
                         "location":{"position":{"type":"Point","coordinates":[6.9797,45.4489]}},
                         "fault":{"cause":"BATTERY"}}""".formatted(story.brand()))
                .post("/v1/options")
                .then()
                .statusCode(200)
                .body("items[0].option", equalTo("REPAIR_ON_SCENE"))
                .body("items[0].legs[0].service", equalTo("BATTERY"))
                .body("leftOut.option", contains("TAXI", "HELICOPTER_PICKUP", "STAY_OVERNIGHT", "SWAP_AND_FIX"));
    }

    /// A flat battery that patrol-1 has taken; the job.
    private String accepted() {
        story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        var offer = story.told("patrol-1", "onward.order.offered.v1");
        story.crew(
                        "patrol-1",
                        "/v1/offers/" + offer.get("offerId").asText() + "/accept",
                        "{\"eta\":\"%s\"}".formatted(in(Duration.ofMinutes(5))))
                .statusCode(200);
        return offer.get("jobId").asText();
    }
}
