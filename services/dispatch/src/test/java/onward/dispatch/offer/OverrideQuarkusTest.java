package onward.dispatch.offer;

import static onward.dispatch.Story.as;
import static onward.dispatch.Story.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import onward.dispatch.RealDispatch;
import onward.dispatch.Story;
import onward.dispatch.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What agents and supervisors do about a job by hand.
@QuarkusTest
@TestProfile(RealDispatch.class)
class OverrideQuarkusTest {
    private final Story story = new Story();
    private final Roadside roadside = new Roadside(story);

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void whoever_is_left_when_nobody_takes_it_is_a_supervisor() {
        var offer = roadside.offeredTo("patrol-1");
        var job = offer.get("jobId").asText();
        roadside.decline("patrol-1", offer, "OTHER").statusCode(200);
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
        roadside.decline("patrol-1", roadside.offeredTo("patrol-1"), "OTHER").statusCode(200);
        story.announced("onward.job.unfilled.v1", any -> true);

        story.fleet("patrol-2", "PATROL", 6.9, 45.5);

        roadside.told("patrol-2");
    }

    @Test
    void a_released_job_has_a_successor_for_somebody_else() {
        roadside.patrols(2);
        roadside.breakdown();
        var offer = roadside.told("patrol-1");
        roadside.accept("patrol-1", offer).statusCode(200);

        var released = as("agent")
                .contentType(ContentType.JSON)
                .body("{\"reason\":\"engine trouble\"}")
                .post("/v1/jobs/" + offer.get("jobId").asText() + "/release")
                .then();

        released.statusCode(200).body("state", equalTo("REASSIGNED")).body("successor", notNullValue());
        var successor = roadside.told("patrol-2");
        assertThat(successor.get("jobId").asText()).isEqualTo(released.extract().path("successor"));
        story.told("patrol-1", "onward.order.cancelled.v1");
    }

    @Test
    void an_eta_beyond_the_promise_waits_for_an_agent_s_word() {
        roadside.patrols(2);
        roadside.breakdown();
        var offer = roadside.told("patrol-1");
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
        roadside.told("patrol-2");
    }

    @Test
    void only_agents_and_supervisors_override() {
        var job = roadside.offeredTo("patrol-1").get("jobId").asText();

        for (var user : List.of("crew:" + story.responder("patrol-1"), "care", "ops", "staff")) {
            Roadside.does(user, job, "assign", "{}").statusCode(403);
            Roadside.does(user, job, "release", "{}").statusCode(403);
            Roadside.does(user, job, "eta-confirmation", "{}").statusCode(403);
            Roadside.does(user, job, "contact-attempt", "{}").statusCode(403);
        }
    }

    @Test
    void an_override_that_makes_no_sense_says_what_is_expected() {
        var job = roadside.offeredTo("patrol-1").get("jobId").asText();

        Roadside.does("agent", story.incident, "assign", "{}").statusCode(404);
        Roadside.does("agent", job, "assign", "{}")
                .statusCode(422)
                .body("errors.pointer", hasItems("/responder", "/reason"));
        Roadside.does("agent", job, "assign", "{\"responder\":\"nobody\",\"reason\":\"why not\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/responder"));
        Roadside.does("agent", job, "release", "{\"reason\":\"why not\"}")
                .statusCode(409)
                .body("detail", containsString("OFFERED"));
        Roadside.does("agent", job, "eta-confirmation", "{\"accepted\":true}").statusCode(409);
    }

    @Test
    void an_assignment_takes_the_offer_back_from_whoever_has_it_and_keeps_the_recommendation() {
        roadside.patrols(2);
        roadside.breakdown();
        var offer = roadside.told("patrol-1");

        Roadside.does(
                        "supervisor",
                        offer.get("jobId").asText(),
                        "assign",
                        "{\"responder\":\"%s\",\"reason\":\"knows the road\"}".formatted(story.responder("patrol-2")))
                .statusCode(200)
                .body("responderId", equalTo(story.responder("patrol-2")))
                .body("decisions[-1].override.actor", equalTo("supervisor"))
                .body("decisions[-1].recommended", notNullValue())
                .body("decisions[-1].chosen", equalTo(story.responder("patrol-2")));

        story.told("patrol-1", "onward.order.withdrawn.v1");
        roadside.accept("patrol-1", offer).statusCode(409).body("type", equalTo("/problems/offer-taken"));
    }

    @Test
    void of_many_assignments_at_once_one_is_made() throws Exception {
        roadside.patrols(4);
        roadside.breakdown();
        var job = roadside.told("patrol-1").get("jobId").asText();
        var works = new ArrayList<Callable<Integer>>();
        for (int i = 1; i <= 4; i++) {
            var body = "{\"responder\":\"%s\",\"reason\":\"me\"}".formatted(story.responder("patrol-" + i));
            works.add(
                    () -> Roadside.does("agent", job, "assign", body).extract().statusCode());
        }

        assertThat(Together.all(works)).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(story.job(job)
                        .get("offers")
                        .valueStream()
                        .filter(one -> one.get("state").asText().equals("ACCEPTED")))
                .hasSize(1);
    }

    @Test
    void a_later_eta_than_promised_is_put_to_an_agent_who_agrees_to_it() {
        var offer = roadside.offeredTo("patrol-1");
        var job = offer.get("jobId").asText();
        roadside.accept("patrol-1", offer).statusCode(200).body("etaConfirmation", equalTo("NOT_NEEDED"));

        story.crew("patrol-1", "/v1/jobs/%s/eta".formatted(job), "{\"eta\":\"%s\"}".formatted(in(Duration.ofHours(9))))
                .statusCode(200)
                .body("etaConfirmation", equalTo("REQUIRED"));

        story.announced(
                "onward.alarm.raised.v1", any -> any.at("/alarm/kind").asText().equals("ETA_TO_CONFIRM"));
        Roadside.does("agent", job, "eta-confirmation", "{\"accepted\":true}")
                .statusCode(200)
                .body("etaConfirmation", equalTo("GIVEN"));
        story.announced(
                "onward.alarm.cleared.v1", any -> any.at("/alarm/kind").asText().equals("ETA_TO_CONFIRM"));
        story.announced("onward.job.eta-changed.v1", any -> true);
    }
}
