package onward.dispatch.offer;

import static onward.dispatch.Story.as;
import static onward.dispatch.Story.in;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import onward.dispatch.Story;

/// A flat battery that is put to patrols, for tests of offers over HTTP.
final class Roadside {
    private final Story story;

    Roadside(Story story) {
        this.story = story;
    }

    /// The only patrol there is, once it is asked.
    JsonNode offeredTo(String patrol) {
        story.fleet(patrol, "PATROL", 6.95, 45.46);
        breakdown();
        return told(patrol);
    }

    void breakdown() {
        story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
    }

    /// Each a bit further away than the one before.
    void patrols(int count) {
        for (int i = 1; i <= count; i++) {
            story.fleet("patrol-" + i, "PATROL", 6.97 - i * 0.01, 45.45);
        }
    }

    JsonNode told(String patrol) {
        return story.told(patrol, "onward.order.offered.v1");
    }

    ValidatableResponse accept(String patrol, JsonNode offer) {
        return accept(patrol, offer, Duration.ofMinutes(5));
    }

    ValidatableResponse accept(String patrol, JsonNode offer, Duration untilThere) {
        return story.crew(patrol, path(offer, "accept"), "{\"eta\":\"%s\"}".formatted(in(untilThere)));
    }

    ValidatableResponse decline(String patrol, JsonNode offer, String reason) {
        return story.crew(patrol, path(offer, "decline"), "{\"reason\":\"%s\"}".formatted(reason));
    }

    static String path(JsonNode offer, String answer) {
        return "/v1/offers/%s/%s".formatted(offer.get("offerId").asText(), answer);
    }

    /// What somebody in the house does about a job.
    static ValidatableResponse does(String user, String job, String what, String body) {
        return as(user).contentType(ContentType.JSON)
                .body(body)
                .post("/v1/jobs/%s/%s".formatted(job, what))
                .then();
    }
}
