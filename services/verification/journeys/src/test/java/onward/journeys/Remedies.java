package onward.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import onward.local.http.Answer;
import onward.local.http.Door;

/// Somebody of customer care, who gives what goes beyond the jobs.
record Remedies(Door door) {
    static Remedies of(Onward onward, String user) {
        return new Remedies(onward.resolution(user));
    }

    /// The remedy as it was proposed: granted at once, or put to somebody else.
    JsonNode propose(String incident, String kind, JsonNode estimate, String reason) {
        ObjectNode body = object().put("incidentId", incident).put("kind", kind).put("reason", reason);
        body.set("estimate", estimate);
        return door.post("/v1/remedies", body).orTrouble("Proposing a remedy").body();
    }

    Answer move(JsonNode remedy, String verb) {
        return door.post(
                "/v1/remedies/%s/%s".formatted(remedy.path("id").asText(), verb),
                object().put("reason", "the customer was asked"));
    }

    /// The customer takes it, and gets it.
    void seeThrough(JsonNode remedy) {
        move(remedy, "commit").orTrouble("Telling the customer");
        door.post("/v1/remedies/%s/fulfil".formatted(remedy.path("id").asText()), object())
                .orTrouble("Giving it");
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
