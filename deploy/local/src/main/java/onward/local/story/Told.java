package onward.local.story;

import com.fasterxml.jackson.databind.JsonNode;

/// What one responder was told on `onward.orders`.
public record Told(String responder, String type, JsonNode data) {
    public boolean isAbout(String incident) {
        return incident.equals(data.path("incidentId").asText());
    }

    public boolean isOffer() {
        return "onward.order.offered.v1".equals(type);
    }

    public boolean isFor(String service) {
        return service.equals(data.path("service").asText());
    }

    /// The job that it is about.
    public String job() {
        return data.path("jobId").asText();
    }

    /// The offer that it is about, empty if it is about none.
    public String offer() {
        return data.path("offerId").asText();
    }
}
