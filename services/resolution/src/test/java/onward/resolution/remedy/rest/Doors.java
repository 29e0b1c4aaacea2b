package onward.resolution.remedy.rest;

import static onward.resolution.Stories.as;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import onward.contracts.id.IncidentId;

/// The doors for remedies, as tests knock at them.
public final class Doors {
    private Doors() {}

    public static String euros(String amount) {
        return "{\"amount\":\"%s\",\"currency\":\"EUR\"}".formatted(amount);
    }

    public static String proposal(IncidentId incident, String kind, String amount) {
        return "{\"incidentId\":\"%s\",\"kind\":\"%s\",\"reason\":\"they waited in the cold\",\"estimate\":%s}"
                .formatted(incident, kind, euros(amount));
    }

    public static ValidatableResponse propose(String user, String body) {
        return as(user).body(body).post("/v1/remedies").then();
    }

    /// Proposes and gives the new remedy's id.
    public static String proposed(String user, IncidentId incident, String amount) {
        return propose(user, proposal(incident, "REFUND", amount))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse move(String user, String id, String verb, String body) {
        return as(user).body(body).post("/v1/remedies/{id}/{verb}", id, verb).then();
    }

    public static ValidatableResponse move(String user, String id, String verb) {
        return as(user).post("/v1/remedies/{id}/{verb}", id, verb).then();
    }

    static String nobodysId() {
        return UUID.randomUUID().toString();
    }
}
