package onward.dispatch.offer;

import static onward.dispatch.Story.as;
import static onward.dispatch.Story.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.dispatch.RealDispatch;
import onward.dispatch.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is seen before it hurts, with little patience.
@QuarkusTest
@TestProfile(WatchQuarkusTest.Impatient.class)
class WatchQuarkusTest {
    private final Story story = new Story();
    private final Roadside roadside = new Roadside(story);

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void an_unread_offer_is_told_again_over_the_second_channel_once() {
        var offer = roadside.offeredTo("patrol-1");

        var reminder = story.told("patrol-1", "onward.order.reminded.v1");

        assertThat(reminder.get("offerId")).isEqualTo(offer.get("offerId"));
        story.announced("onward.alarm.raised.v1", any -> is("OFFER_UNDELIVERED", any));
        story.crew("patrol-1", Roadside.path(offer, "delivered"), "{}").statusCode(200);
        story.announced("onward.alarm.cleared.v1", any -> is("OFFER_UNDELIVERED", any));
        assertThat(story.allTold("patrol-1", "onward.order.reminded.v1")).hasSize(1);
    }

    @Test
    void a_read_offer_is_not_told_again() {
        var offer = roadside.offeredTo("patrol-1");
        story.crew("patrol-1", Roadside.path(offer, "delivered"), "{}").statusCode(200);

        try (var other = new Story()) {
            new Roadside(other).offeredTo("patrol-1");
            other.told("patrol-1", "onward.order.reminded.v1");
        }

        assertThat(story.allTold("patrol-1", "onward.order.reminded.v1")).isEmpty();
    }

    @Test
    void whoever_stands_where_their_job_is_is_asked_whether_they_have_arrived() {
        var job = underWay();
        position(6.9797, 45.4489, 40);
        position(6.9790, 45.4489, 0);

        var proposal = story.told("patrol-1", "onward.order.arrival-proposed.v1");

        assertThat(proposal.get("jobId").asText()).isEqualTo(job);
        assertThat(proposal.get("metres").asInt()).isBetween(40, 70);
        assertThat(story.job(job).get("state").asText()).isEqualTo("EN_ROUTE");
        story.progress("patrol-1", job, "ON_SCENE");
    }

    @Test
    void silence_is_an_alarm_until_they_are_heard() {
        var job = underWay();

        var alarm = story.announced("onward.alarm.raised.v1", any -> is("RESPONDER_SILENT", any));

        assertThat(alarm.at("/alarm/responderId").asText()).isEqualTo(story.responder("patrol-1"));
        story.progress("patrol-1", job, "ON_SCENE", "COMPLETED");
        story.announced("onward.alarm.cleared.v1", any -> is("RESPONDER_SILENT", any));
    }

    @Test
    void a_promise_about_to_lapse_is_an_alarm_until_it_is_renewed() {
        roadside.offeredTo("patrol-1");
        String promise =
                promises("", Duration.ofMinutes(1)).statusCode(201).extract().path("id");
        story.announced("onward.alarm.raised.v1", any -> is("PROMISE_AT_RISK", any));

        promises("/%s/renew".formatted(promise), Duration.ofHours(5)).statusCode(200);

        story.announced("onward.alarm.cleared.v1", any -> is("PROMISE_AT_RISK", any));
    }

    private ValidatableResponse promises(String rest, Duration dueIn) {
        var kind = rest.isEmpty() ? "\"kind\":\"CALL_BACK\"," : "";
        return as("agent")
                .contentType(ContentType.JSON)
                .body("{%s\"dueAt\":\"%s\",\"channel\":\"PHONE\"}".formatted(kind, in(dueIn)))
                .post("/v1/incidents/%s/promises%s".formatted(story.incident, rest))
                .then();
    }

    private String underWay() {
        var offer = roadside.offeredTo("patrol-1");
        roadside.accept("patrol-1", offer, Duration.ofHours(1)).statusCode(200);
        var job = offer.get("jobId").asText();
        story.progress("patrol-1", job, "EN_ROUTE");
        return job;
    }

    private void position(double lon, double lat, int speedKmh) {
        as("crew:" + story.responder("patrol-1"))
                .contentType(ContentType.JSON)
                .body("{\"position\":{\"type\":\"Point\",\"coordinates\":[%s,%s]},\"speedKmh\":%d}"
                        .formatted(lon, lat, speedKmh))
                .put("/v1/responders/%s/position".formatted(story.responder("patrol-1")))
                .then()
                .statusCode(200);
    }

    private static boolean is(String kind, JsonNode event) {
        return event.at("/alarm/kind").asText().equals(kind);
    }

    /// Waits for nobody.
    public static final class Impatient implements QuarkusTestProfile {
        private final RealDispatch real = new RealDispatch();

        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<>(real.getConfigOverrides());
            settings.put("onward.dispatch.offering.road-deadline", "PT60S");
            settings.put("onward.dispatch.offering.acknowledged-within", "PT3S");
            settings.put("onward.dispatch.watch.silence", "PT3S");
            return settings;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return real.testResources();
        }
    }
}
