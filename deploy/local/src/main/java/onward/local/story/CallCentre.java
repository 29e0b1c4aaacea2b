package onward.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import onward.local.http.Answer;
import onward.local.http.Door;
import onward.local.layout.Ports;
import onward.local.layout.ServiceName;
import onward.testkit.identity.DemoUser;
import onward.testkit.identity.LocalIssuer;

/// An agent and a colleague of customer care, at the services' public doors.
public final class CallCentre {
    private static final Duration SHIFT = Duration.ofHours(8);

    private final Door intake;
    private final Door dispatch;
    private final Door resolution;
    private final Door care;

    public CallCentre(Ports ports, LocalIssuer issuer) {
        var agent = token(issuer, "agent");
        this.intake = new Door(ports.url(ServiceName.INTAKE), agent);
        this.dispatch = new Door(ports.url(ServiceName.DISPATCH), agent);
        this.resolution = new Door(ports.url(ServiceName.RESOLUTION), agent);
        this.care = new Door(ports.url(ServiceName.RESOLUTION), token(issuer, "care"));
    }

    /// The answer of intake, whatever it is.
    public Answer tells(JsonNode report) {
        return intake.post("/v1/incidents", report);
    }

    /// The same with an `Idempotency-Key`, so that it can be asked again when there was no answer.
    public Answer tells(JsonNode report, String key) {
        return intake.post("/v1/incidents", key, report);
    }

    /// @return the incident
    public JsonNode reports(JsonNode report) {
        return tells(report).orTrouble("The report").body();
    }

    /// The whole picture.
    public JsonNode incident(String id) {
        return intake.get("/v1/incidents/" + id)
                .orTrouble("Looking at the incident")
                .body();
    }

    public String stateOf(String incident) {
        return incident(incident).path("state").asText();
    }

    public JsonNode timeline(String incident) {
        return intake.get("/v1/incidents/%s/timeline".formatted(incident))
                .orTrouble("Reading the timeline")
                .body()
                .path("items");
    }

    /// What was chosen, with jobs and promises; [Answer#isGood()] is false while dispatch knows of none.
    public Answer plan(String incident) {
        return dispatch.get("/v1/incidents/%s/plan".formatted(incident));
    }

    public JsonNode options(String incident) {
        return dispatch.get("/v1/incidents/%s/options".formatted(incident))
                .orTrouble("Working out options")
                .body();
    }

    public JsonNode jobs(String incident) {
        return dispatch.get("/v1/jobs?incident=" + incident)
                .orTrouble("Looking at the jobs")
                .body()
                .path("items");
    }

    public JsonNode careCase(String incident) {
        return resolution
                .get("/v1/cases/" + incident)
                .orTrouble("Looking at the case")
                .body();
    }

    public void hearsThatTheRoadIsOpen(String incident) {
        var change = object();
        change.putObject("location").put("roadAccess", "OPEN");
        amends(incident, change);
    }

    /// @param change a merge patch
    public void amends(String incident, JsonNode change) {
        var path = "/v1/incidents/" + incident;
        var seen = intake.get(path).orTrouble("Looking at the incident");
        intake.patch(path, seen.version(), change).orTrouble("Amending the incident");
    }

    /// Another option than the policy's, or the one that it leaves to an agent.
    public void chooses(String incident, String option, String reason) {
        var path = "/v1/incidents/%s/plan".formatted(incident);
        var seen = dispatch.get(path).orTrouble("Looking at the plan");
        dispatch.put(path, seen.version(), object().put("option", option).put("reason", reason))
                .orTrouble("Choosing " + option);
    }

    public void cancels(String incident, String reason) {
        intake.post("/v1/incidents/%s/cancel".formatted(incident), object().put("reason", reason))
                .orTrouble("Cancelling");
    }

    public void hearsFromTheWorkshopThatTheCarIsReady(String incident) {
        care.post("/v1/cases/%s/workshop".formatted(incident), object().put("stage", "READY"))
                .orTrouble("The workshop's word");
    }

    /// @param score 0 to 10
    public void hearsHowItWas(String incident, int score, String comment) {
        resolution
                .post(
                        "/v1/cases/%s/feedback".formatted(incident),
                        object().put("score", score).put("comment", comment))
                .orTrouble("The customer's feedback");
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static String token(LocalIssuer issuer, String user) {
        return issuer.tokenFor(DemoUser.named(user).orElseThrow(), SHIFT);
    }
}
