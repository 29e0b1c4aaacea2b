package onward.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import onward.local.Trouble;

/// Who plays in a story about one incident, and what all stories have in common.
final class Cast {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final CallCentre callCentre;
    private final Radio radio;
    private final Telling telling;
    private String incident = "";
    private Instant reportedAt = Instant.EPOCH;
    private Duration planned = Duration.ZERO;

    Cast(CallCentre callCentre, Radio radio, Telling telling) {
        this.callCentre = callCentre;
        this.radio = radio;
        this.telling = telling;
    }

    CallCentre callCentre() {
        return callCentre;
    }

    Telling telling() {
        return telling;
    }

    String incident() {
        return incident;
    }

    /// The agent reports it; what could be done is shown, and what was chosen.
    void report(Stranded stranded, String expectedOption) {
        var filed = callCentre.reports(stranded.report());
        incident = filed.path("id").asText();
        reportedAt = Instant.parse(filed.path("reportedAt").asText());
        telling.says(
                "agent",
                "reports %s: %s, urgency %s, cover %s"
                        .formatted(
                                incident,
                                filed.path("state").asText(),
                                filed.path("urgency").asText(),
                                filed.at("/cover/result").asText()));
        var plan = Patience.until("a journey plan", SOON, this::chosenPlan);
        tellOptions();
        tellChoice(plan, expectedOption);
    }

    private void tellOptions() {
        for (var option : callCentre.options(incident).path("items")) {
            telling.says(
                    "dispatch",
                    "could do %s: mobile in %s, %s %s"
                            .formatted(
                                    option.path("option").asText(),
                                    Telling.words(Duration.parse(
                                            option.path("timeToMobility").asText())),
                                    option.at("/cost/amount").asText(),
                                    option.at("/cost/currency").asText()));
        }
    }

    private void tellChoice(JsonNode plan, String expectedOption) {
        var chosen = plan.path("option").asText();
        planned = Duration.parse(plan.path("timeToMobility").asText("PT0S"));
        telling.says("dispatch", "chooses " + chosen);
        plan.path("reasons").forEach(reason -> telling.says("", reason.asText()));
        if (!chosen.equals(expectedOption)) {
            throw new Trouble("%s was expected to be chosen, not %s.".formatted(expectedOption, chosen));
        }
        plan.path("promises")
                .forEach(promise -> telling.says(
                        "customer",
                        "is promised %s by %s"
                                .formatted(
                                        promise.path("kind").asText(),
                                        Telling.time(promise.path("dueAt").asText()))));
    }

    /// Waits for the crew that is offered this service for the incident, whoever it is.
    Crew offered(String service) {
        var offer = radio.await(
                "an offer of %s".formatted(service),
                SOON,
                told -> told.isOffer() && told.isAbout(incident) && told.isFor(service));
        telling.says(
                offer.responder(),
                "is offered %s from %s%s, to answer by %s"
                        .formatted(
                                service,
                                place(offer.data().path("pickup")),
                                offer.data().hasNonNull("dropOff")
                                        ? " to " + place(offer.data().path("dropOff"))
                                        : "",
                                Telling.time(offer.data().path("expiresAt").asText())));
        return new Crew(radio, offer);
    }

    void accepts(Crew crew, Duration arrival) {
        crew.acceptsWithin(arrival);
        radio.await(
                "%s being assigned".formatted(crew.name()),
                SOON,
                told -> told.type().equals("onward.order.assigned.v1")
                        && told.job().equals(crew.order().job()));
        telling.says(crew.name(), "accepts, will be there in " + Telling.words(arrival));
    }

    /// The crew reports a state after so much time of the story, and dispatch has taken it.
    void reports(Crew crew, String state, Duration after) {
        telling.passes(after);
        crew.reports(state);
        Patience.untilTrue("%s being %s".formatted(crew.name(), state), SOON, () -> state.equals(jobState(crew)));
        telling.says(crew.name(), "reports " + state);
    }

    void awaitIncident(String state) {
        Patience.untilTrue("the incident being " + state, SOON, () -> state.equals(callCentre.stateOf(incident)));
        telling.says("incident", "is " + state);
    }

    void tellTimeToMobility() {
        telling.says(
                "customer",
                "is on the way again: time to mobility %s as planned, %s as played"
                        .formatted(Telling.words(planned), Telling.words(Duration.between(reportedAt, Instant.now()))));
    }

    /// Everything that happened, from all services, as the agent reads it.
    void tellTimeline() {
        telling.says("agent", "reads the timeline:");
        callCentre
                .timeline(incident)
                .forEach(entry -> telling.says(
                        "",
                        "%s %s"
                                .formatted(
                                        Telling.time(entry.path("at").asText()),
                                        entry.path("text").asText())));
    }

    private Optional<JsonNode> chosenPlan() {
        var plan = callCentre.plan(incident);
        return plan.isGood() && plan.body().hasNonNull("option") ? Optional.of(plan.body()) : Optional.empty();
    }

    private String jobState(Crew crew) {
        for (var job : callCentre.jobs(incident)) {
            if (job.path("id").asText().equals(crew.order().job())) {
                return job.path("state").asText();
            }
        }
        return "";
    }

    private static String place(JsonNode stop) {
        if (stop.hasNonNull("name")) {
            return stop.path("name").asText();
        }
        var point = stop.at("/position/coordinates");
        return stop.path("description")
                .asText("%s N %s E"
                        .formatted(point.path(1).asText(), point.path(0).asText()));
    }
}
