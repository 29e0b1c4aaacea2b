package onward.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import onward.local.story.Crew;
import onward.local.story.Patience;
import onward.local.story.Told;

/// One incident, followed from outside.
final class Journey {
    private final Onward onward;
    private final String incident;

    Journey(Onward onward, String incident) {
        this.onward = onward;
        this.incident = incident;
    }

    String incident() {
        return incident;
    }

    Journey becomes(String state) {
        Patience.untilTrue(
                "incident %s being %s, not %s".formatted(incident, state, state()),
                Within.SECONDS,
                () -> state().equals(state));
        return this;
    }

    String state() {
        return onward.callCentre().stateOf(incident);
    }

    Journey isPlannedAs(String option) {
        Patience.untilTrue(
                "%s being planned as %s".formatted(incident, option),
                Within.SECONDS,
                () -> option.equals(
                        onward.callCentre().plan(incident).body().path("option").asText()));
        return this;
    }

    boolean isPlanned() {
        return onward.callCentre().plan(incident).isGood();
    }

    /// The crew that is offered this service, whoever it is.
    Crew crewOffered(String service) {
        return crewOffered(service, told -> true);
    }

    Crew crewOffered(String service, Predicate<Told> andAlso) {
        var offer = onward.radio()
                .await(
                        "%s being offered for %s".formatted(service, incident),
                        Within.SECONDS,
                        told -> told.isOffer() && told.isAbout(incident) && told.isFor(service) && andAlso.test(told));
        return new Crew(onward.radio(), offer);
    }

    /// What a crew is told about its job, after the offer: `onward.order.amended.v1` and the like.
    Told isTold(Crew crew, String type, Predicate<Told> andAlso) {
        return onward.radio()
                .await(
                        "%s being told %s of %s".formatted(crew.name(), type, incident),
                        Within.SECONDS,
                        told -> told.type().equals(type)
                                && told.responder().equals(crew.name())
                                && told.job().equals(crew.order().job())
                                && andAlso.test(told));
    }

    Told isTold(Crew crew, String type) {
        return isTold(crew, type, told -> true);
    }

    /// Everything that crews were offered for it, oldest first for each responder.
    List<Told> offers() {
        return onward.radio().heard().stream()
                .filter(told -> told.isOffer() && told.isAbout(incident))
                .toList();
    }

    void jobOf(Crew crew, String becomes) {
        Patience.untilTrue(
                "the job of %s being %s".formatted(crew.name(), becomes),
                Within.SECONDS,
                () -> job(crew.order().job())
                        .map(job -> becomes.equals(job.path("state").asText()))
                        .orElse(false));
    }

    Optional<JsonNode> job(String id) {
        return StreamSupport.stream(onward.callCentre().jobs(incident).spliterator(), false)
                .filter(job -> id.equals(job.path("id").asText()))
                .findFirst();
    }

    /// The agent reads it in the timeline, sooner or later.
    Journey tells(String type) {
        Patience.untilTrue(
                "%s in the timeline".formatted(type),
                Within.SECONDS,
                () -> timeline().contains(type));
        return this;
    }

    /// The types of everything that happened, from all services, in order.
    List<String> timeline() {
        return StreamSupport.stream(onward.callCentre().timeline(incident).spliterator(), false)
                .map(entry -> entry.path("type").asText())
                .toList();
    }

    /// What is owed in its care case, with the state of each: `VEHICLE_RETURNED OPEN`.
    List<String> obligations() {
        return StreamSupport.stream(
                        onward.callCentre()
                                .careCase(incident)
                                .path("obligations")
                                .spliterator(),
                        false)
                .map(owed ->
                        owed.path("type").asText() + " " + owed.path("state").asText())
                .toList();
    }

    /// Sooner or later this stands in its care case: `VEHICLE_RETURNED FULFILLED`.
    Journey owes(String obligation) {
        Patience.untilTrue(obligation, Within.SECONDS, () -> obligations().contains(obligation));
        return this;
    }

    /// Sooner or later these stand among the promises to the customer: `TIME_AT_DESTINATION KEPT`.
    Journey isPromised(String... promises) {
        Patience.untilTrue(
                String.join(", ", promises), Within.SECONDS, () -> promises().containsAll(List.of(promises)));
        return this;
    }

    /// The promises to the customer, each with its state: `TIME_AT_DESTINATION KEPT`.
    List<String> promises() {
        return StreamSupport.stream(
                        onward.callCentre().incident(incident).path("promises").spliterator(), false)
                .map(promise -> promise.path("kind").asText() + " "
                        + promise.path("state").asText())
                .toList();
    }

    /// What the customer was told last, as soon as the agent sees it: by when a promise of this kind is due.
    Instant promised(String kind) {
        return Patience.until("a promise of %s".formatted(kind), Within.SECONDS, () -> dueAt(kind));
    }

    private Optional<Instant> dueAt(String kind) {
        return StreamSupport.stream(
                        onward.callCentre().incident(incident).path("promises").spliterator(), false)
                .filter(promise -> kind.equals(promise.path("kind").asText()))
                .map(promise -> Instant.parse(promise.path("dueAt").asText()))
                .reduce((earlier, later) -> later);
    }

    /// Who has had the car, first to present.
    List<String> custody() {
        return StreamSupport.stream(
                        onward.callCentre().careCase(incident).path("custody").spliterator(), false)
                .map(link -> link.path("holder").asText())
                .toList();
    }

    String option() {
        return onward.callCentre().plan(incident).body().path("option").asText();
    }

    void agentChooses(String option, String reason) {
        onward.callCentre().chooses(incident, option, reason);
    }

    void customerCancels(String reason) {
        onward.callCentre().cancels(incident, reason);
    }

    void customerWantsToGoTo(String name, double lon, double lat) {
        onward.callCentre().amends(incident, Amendment.ofDestination(name, lon, lat));
    }

    void isFoundAt(String description, double lon, double lat) {
        onward.callCentre().amends(incident, Amendment.ofLocation(description, lon, lat));
    }

    void roadOpens() {
        onward.callCentre().hearsThatTheRoadIsOpen(incident);
    }

    void carIsRepaired() {
        onward.callCentre().hearsFromTheWorkshopThatTheCarIsReady(incident);
    }

    void customerSays(int score, String comment) {
        onward.callCentre().hearsHowItWas(incident, score, comment);
    }
}
