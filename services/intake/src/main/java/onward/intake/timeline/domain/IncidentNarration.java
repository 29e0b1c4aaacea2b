package onward.intake.timeline.domain;

import static java.util.stream.Collectors.joining;

import onward.contracts.incident.Contact;
import onward.contracts.incident.Fault;
import onward.contracts.incident.IncidentAmended;
import onward.contracts.incident.IncidentCancelled;
import onward.contracts.incident.IncidentClosed;
import onward.contracts.incident.IncidentDispatching;
import onward.contracts.incident.IncidentEvent;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.IncidentHandedOver;
import onward.contracts.incident.IncidentInProgress;
import onward.contracts.incident.IncidentMerged;
import onward.contracts.incident.IncidentNoted;
import onward.contracts.incident.IncidentReopened;
import onward.contracts.incident.IncidentReported;
import onward.contracts.incident.IncidentResolved;
import onward.contracts.incident.IncidentTriaged;
import onward.contracts.incident.ServiceNeed;
import onward.contracts.incident.Triage;
import onward.contracts.incident.Vehicle;
import org.jspecify.annotations.Nullable;

/// Intake's own events in words.
final class IncidentNarration {
    private IncidentNarration() {}

    static String of(IncidentEvent event) {
        return switch (event) {
            case IncidentReported reported ->
                reported(reported.facts(), reported.by().actor());
            case IncidentTriaged triaged ->
                "Triaged: urgency %s, cover %s, needs %s."
                        .formatted(
                                Words.plain(triaged.triage().urgency()),
                                Words.plain(triaged.cover().result()),
                                needs(triaged.triage()));
            case IncidentDispatching dispatching -> "Help is being sought.";
            case IncidentInProgress inProgress -> "Help is under way.";
            case IncidentAmended amended ->
                "%s amended %s.".formatted(Words.actor(amended.by()), String.join(", ", amended.changed()));
            case IncidentNoted noted -> "%s noted: %s".formatted(Words.actor(noted.by()), noted.text());
            case IncidentCancelled cancelled ->
                "%s cancelled the incident%s."
                        .formatted(Words.actor(cancelled.by()), Words.because(cancelled.reason()));
            case IncidentMerged merged -> "Merged into incident %s: it was the same.".formatted(merged.into());
            case IncidentHandedOver handedOver -> handedOver(handedOver.to(), handedOver.reference());
            case IncidentReopened reopened ->
                "%s reopened the incident%s.".formatted(Words.actor(reopened.by()), Words.because(reopened.reason()));
            case IncidentResolved resolved -> "Resolved: everybody is mobile and the car is in good hands.";
            case IncidentClosed closed -> "Closed: the case is settled.";
        };
    }

    private static String reported(IncidentFacts facts, String actor) {
        return "%s reported a %s of %s: %s%s."
                .formatted(
                        actor,
                        Words.plain(facts.kind()),
                        who(facts.contact()),
                        car(facts.vehicle()),
                        fault(facts.fault()));
    }

    private static String who(Contact contact) {
        return contact.name() == null ? contact.phone() : contact.name();
    }

    private static String car(@Nullable Vehicle vehicle) {
        if (vehicle == null || (vehicle.model() == null && vehicle.plate() == null)) {
            return "car not described";
        }
        return vehicle.model() == null
                ? String.valueOf(vehicle.plate())
                : vehicle.plate() == null ? vehicle.model() : "%s %s".formatted(vehicle.model(), vehicle.plate());
    }

    private static String fault(@Nullable Fault fault) {
        return fault == null || fault.cause() == null ? "" : ", " + Words.plain(fault.cause());
    }

    private static String needs(Triage triage) {
        return triage.needs().stream()
                .map(ServiceNeed::service)
                .map(Words::plain)
                .collect(joining(", then "));
    }

    private static String handedOver(String to, @Nullable String reference) {
        return reference == null
                ? "Handed over to %s.".formatted(to)
                : "Handed over to %s, reference %s.".formatted(to, reference);
    }
}
