package onward.dispatch.offer;

import static onward.dispatch.Story.as;
import static onward.dispatch.Story.eventually;
import static onward.dispatch.Story.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onward.dispatch.RealDispatch;
import onward.dispatch.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Offers of a roadside repair, from the first to the last.
@QuarkusTest
@TestProfile(RealDispatch.class)
class OfferQuarkusTest {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void the_winner_s_repeated_accept_is_answered_alike() {
        var offer = offeredTo("patrol-1");
        accept("patrol-1", offer).statusCode(200).body("state", equalTo("ACCEPTED"));

        var again = accept("patrol-1", offer);

        again.statusCode(200)
                .body("id", equalTo(offer.get("jobId").asText()))
                .body("responderId", equalTo(story.responder("patrol-1")))
                .body("offers[0].state", equalTo("ACCEPTED"));
    }

    @Test
    void a_decline_asks_the_next_and_is_on_record() {
        patrols(2);
        story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        var offer = told("patrol-1");

        decline("patrol-1", offer, "TOO_FAR").statusCode(200).body("state", equalTo("DECLINED"));

        var next = told("patrol-2");
        as("agent")
                .get("/v1/jobs/" + next.get("jobId").asText())
                .then()
                .body("state", equalTo("OFFERED"))
                .body("offers.state", contains("DECLINED", "SENT"))
                .body("decisions", hasSize(2))
                .body("decisions[1].notEligible.reason", hasItem("declined it, gave it back or did not answer"))
                .body("decisions[1].policyVersion", equalTo("offering-1"))
                .body("decisions[1].candidates[0].responder", equalTo(story.responder("patrol-2")));
        story.announced(
                "onward.job.declined.v1", event -> event.get("reason").asText().equals("TOO_FAR"));
    }

    @Test
    void silence_lets_an_offer_lapse_and_a_late_answer_is_too_late() {
        patrols(2);
        story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        var offer = told("patrol-1");
        told("patrol-2");
        story.announced("onward.job.expired.v1", any -> true);

        var late = accept("patrol-1", offer);

        late.statusCode(410).body("type", equalTo("/problems/offer-expired"));
    }

    @Test
    void after_three_in_sequence_five_are_asked_at_once_and_one_wins() throws Exception {
        patrols(9);
        story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        for (int i = 1; i <= 3; i++) {
            decline("patrol-" + i, told("patrol-" + i), "NO_CAPACITY").statusCode(200);
        }
        var offers = new ArrayList<JsonNode>();
        for (int i = 4; i <= 8; i++) {
            offers.add(told("patrol-" + i));
        }

        var statuses = together(List.of(
                () -> accept("patrol-4", offers.get(0)).extract().statusCode(),
                () -> accept("patrol-5", offers.get(1)).extract().statusCode(),
                () -> accept("patrol-6", offers.get(2)).extract().statusCode(),
                () -> accept("patrol-7", offers.get(3)).extract().statusCode()));

        assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409);
        var job = as("agent")
                .get("/v1/jobs/" + offers.getFirst().get("jobId").asText())
                .then();
        job.body("state", equalTo("ACCEPTED"))
                .body("offers.findAll { it.state == 'ACCEPTED' }", hasSize(1))
                .body("offers.findAll { it.state == 'WITHDRAWN' }", hasSize(4));
        story.told("patrol-8", "onward.order.withdrawn.v1");
    }

    @Test
    void whoever_is_left_when_nobody_takes_it_is_a_supervisor() {
        var offer = offeredTo("patrol-1");
        var job = offer.get("jobId").asText();
        decline("patrol-1", offer, "OTHER").statusCode(200);
        story.announced("onward.job.unfilled.v1", any -> true);

        var assigned = as("supervisor")
                .contentType(ContentType.JSON)
                .body("{\"responder\":\"%s\",\"reason\":\"I called them\"}".formatted(story.responder("patrol-1")))
                .post("/v1/jobs/" + job + "/assign")
                .then();

        assigned.statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("decisions[-1].override.reason", equalTo("I called them"));
        story.told("patrol-1", "onward.order.assigned.v1");
    }

    @Test
    void an_unfilled_job_is_offered_to_whoever_comes_on_shift() {
        decline("patrol-1", offeredTo("patrol-1"), "OTHER").statusCode(200);
        story.announced("onward.job.unfilled.v1", any -> true);

        story.fleet("patrol-2", "PATROL", 6.9, 45.5);

        told("patrol-2");
    }

    @Test
    void a_released_job_has_a_successor_for_somebody_else() {
        patrols(2);
        story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        var offer = told("patrol-1");
        accept("patrol-1", offer).statusCode(200);

        var released = as("agent")
                .contentType(ContentType.JSON)
                .body("{\"reason\":\"engine trouble\"}")
                .post("/v1/jobs/" + offer.get("jobId").asText() + "/release")
                .then();

        released.statusCode(200).body("state", equalTo("REASSIGNED")).body("successor", notNullValue());
        var successor = told("patrol-2");
        assertThat(successor.get("jobId").asText()).isEqualTo(released.extract().path("successor"));
        story.told("patrol-1", "onward.order.cancelled.v1");
    }

    @Test
    void an_eta_beyond_the_promise_waits_for_an_agent_s_word() {
        patrols(2);
        story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        var offer = told("patrol-1");
        story.crew(
                        "patrol-1",
                        "/v1/offers/" + offer.get("offerId").asText() + "/accept",
                        "{\"eta\":\"%s\"}".formatted(in(Duration.ofHours(9))))
                .statusCode(200)
                .body("etaConfirmation", equalTo("REQUIRED"));

        var refused = as("agent")
                .contentType(ContentType.JSON)
                .body("{\"accepted\":false,\"reason\":\"too long\"}")
                .post("/v1/jobs/" + offer.get("jobId").asText() + "/eta-confirmation")
                .then();

        refused.statusCode(200).body("state", equalTo("REASSIGNED"));
        told("patrol-2");
    }

    @Test
    void nobody_answers_another_s_offer() {
        patrols(2);
        story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        var offer = told("patrol-1");

        accept("patrol-2", offer).statusCode(403);
        as("agent")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/offers/" + offer.get("offerId").asText() + "/accept")
                .then()
                .statusCode(403);
        story.crew("patrol-1", "/v1/offers/" + story.incident + "/accept", "{}").statusCode(404);
        story.crew("patrol-1", "/v1/offers/" + offer.get("offerId").asText() + "/accept", "{}")
                .statusCode(422)
                .body("errors.pointer", hasItem("/eta"));
    }

    @Test
    void reading_an_offer_is_noted_and_keeps_its_deadline() {
        var offer = offeredTo("patrol-1");

        var read = story.crew("patrol-1", "/v1/offers/" + offer.get("offerId").asText() + "/delivered", "{}");

        read.statusCode(200)
                .body("state", equalTo("DELIVERED"))
                .body("expiresAt", equalTo(offer.get("expiresAt").asText()));
    }

    @Test
    void jobs_are_found_by_incident_state_and_responder() {
        var offer = offeredTo("patrol-1");
        accept("patrol-1", offer).statusCode(200);

        as("agent")
                .queryParam("responder", story.responder("patrol-1"))
                .queryParam("state", "ACCEPTED")
                .get("/v1/jobs")
                .then()
                .statusCode(200)
                .body("items.incidentId", everyItem(equalTo(story.incident)))
                .body("items", hasSize(1));
        as("ops").get("/v1/areas").then().statusCode(200).body("items.id", hasItem("everywhere"));
        as("crew:heli-1").get("/v1/jobs/" + offer.get("jobId").asText()).then().statusCode(403);
        as("agent").get("/v1/jobs/" + story.incident).then().statusCode(404);
    }

    @Test
    void acceptance_against_expiry_has_one_outcome() {
        var offer = offeredTo("patrol-1");
        var job = offer.get("jobId").asText();
        eventually(() -> accept("patrol-1", offer).extract().statusCode() != 503
                && List.of("ACCEPTED", "UNFILLED")
                        .contains(story.job(job).get("state").asText()));

        var offers = story.job(job).get("offers");

        assertThat(offers).hasSize(1);
        assertThat(offers.get(0).get("state").asText()).isIn("ACCEPTED", "EXPIRED");
    }

    private JsonNode offeredTo(String patrol) {
        story.fleet(patrol, "PATROL", 6.95, 45.46);
        story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        return told(patrol);
    }

    /// Each a bit further away than the one before.
    private void patrols(int count) {
        for (int i = 1; i <= count; i++) {
            story.fleet("patrol-" + i, "PATROL", 6.97 - i * 0.01, 45.45);
        }
    }

    private JsonNode told(String patrol) {
        return story.told(patrol, "onward.order.offered.v1");
    }

    private ValidatableResponse accept(String patrol, JsonNode offer) {
        return story.crew(
                patrol,
                "/v1/offers/" + offer.get("offerId").asText() + "/accept",
                "{\"eta\":\"%s\"}".formatted(in(Duration.ofMinutes(5))));
    }

    private ValidatableResponse decline(String patrol, JsonNode offer, String reason) {
        return story.crew(
                patrol,
                "/v1/offers/" + offer.get("offerId").asText() + "/decline",
                "{\"reason\":\"%s\"}".formatted(reason));
    }

    /// Runs all of them at the same instant.
    private static <T> List<T> together(List<Callable<T>> calls) throws Exception {
        var barrier = new CyclicBarrier(calls.size());
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var running = new ArrayList<Future<T>>();
            for (var call : calls) {
                running.add(threads.submit(() -> {
                    barrier.await();
                    return call.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
