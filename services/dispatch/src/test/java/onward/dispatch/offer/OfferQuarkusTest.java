package onward.dispatch.offer;

import static onward.dispatch.Story.as;
import static onward.dispatch.Story.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import onward.dispatch.RealDispatch;
import onward.dispatch.Story;
import onward.dispatch.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Offers of a roadside repair, from the first to the last.
@QuarkusTest
@TestProfile(RealDispatch.class)
class OfferQuarkusTest {
    private final Story story = new Story();
    private final Roadside roadside = new Roadside(story);

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void the_winner_s_repeated_accept_is_answered_alike() {
        var offer = roadside.offeredTo("patrol-1");
        roadside.accept("patrol-1", offer).statusCode(200).body("state", equalTo("ACCEPTED"));

        var again = roadside.accept("patrol-1", offer);

        again.statusCode(200)
                .body("id", equalTo(offer.get("jobId").asText()))
                .body("responderId", equalTo(story.responder("patrol-1")))
                .body("offers[0].state", equalTo("ACCEPTED"));
    }

    @Test
    void a_decline_asks_the_next_and_is_on_record() {
        roadside.patrols(2);
        roadside.breakdown();
        var offer = roadside.told("patrol-1");

        roadside.decline("patrol-1", offer, "TOO_FAR").statusCode(200).body("state", equalTo("DECLINED"));

        var next = roadside.told("patrol-2");
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
        roadside.patrols(2);
        roadside.breakdown();
        var offer = roadside.told("patrol-1");
        roadside.told("patrol-2");
        story.announced("onward.job.expired.v1", any -> true);

        var late = roadside.accept("patrol-1", offer);

        late.statusCode(410).body("type", equalTo("/problems/offer-expired"));
    }

    @Test
    void after_three_in_sequence_five_are_asked_at_once_and_one_wins() throws Exception {
        roadside.patrols(9);
        roadside.breakdown();
        for (int i = 1; i <= 3; i++) {
            roadside.decline("patrol-" + i, roadside.told("patrol-" + i), "NO_CAPACITY")
                    .statusCode(200);
        }
        var offers = new ArrayList<JsonNode>();
        for (int i = 4; i <= 8; i++) {
            offers.add(roadside.told("patrol-" + i));
        }

        var statuses = Together.all(List.<Callable<Integer>>of(
                () -> roadside.accept("patrol-4", offers.get(0)).extract().statusCode(),
                () -> roadside.accept("patrol-5", offers.get(1)).extract().statusCode(),
                () -> roadside.accept("patrol-6", offers.get(2)).extract().statusCode(),
                () -> roadside.accept("patrol-7", offers.get(3)).extract().statusCode()));

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
    void nobody_answers_another_s_offer() {
        roadside.patrols(2);
        roadside.breakdown();
        var offer = roadside.told("patrol-1");

        roadside.accept("patrol-2", offer).statusCode(403);
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
        var offer = roadside.offeredTo("patrol-1");

        var read = story.crew("patrol-1", "/v1/offers/" + offer.get("offerId").asText() + "/delivered", "{}");

        read.statusCode(200)
                .body("state", equalTo("DELIVERED"))
                .body("expiresAt", equalTo(offer.get("expiresAt").asText()));
    }

    @Test
    void jobs_are_found_by_incident_state_and_responder() {
        var offer = roadside.offeredTo("patrol-1");
        roadside.accept("patrol-1", offer).statusCode(200);

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
        var offer = roadside.offeredTo("patrol-1");
        var job = offer.get("jobId").asText();
        eventually(() -> roadside.accept("patrol-1", offer).extract().statusCode() != 503
                && List.of("ACCEPTED", "UNFILLED")
                        .contains(story.job(job).get("state").asText()));

        var offers = story.job(job).get("offers");

        assertThat(offers).hasSize(1);
        assertThat(offers.get(0).get("state").asText()).isIn("ACCEPTED", "EXPIRED");
    }
}
