package onward.intake.timeline.domain;

import static java.util.stream.Collectors.joining;

import onward.contracts.incident.FieldChange;
import onward.contracts.incident.IncidentAmended;
import onward.contracts.incident.IncidentCancelled;
import onward.contracts.incident.IncidentClosed;
import onward.contracts.incident.IncidentDispatching;
import onward.contracts.incident.IncidentEvent;
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
import org.jspecify.annotations.Nullable;

/// Intake's own events in words.
final class IncidentNarration {
    private IncidentNarration() {}

    /// Long because each kind of event has its sentence here: the compiler sees that none is forgotten.
    static String of(IncidentEvent event) {
        return switch (event) {
            case IncidentReported reported -> ReportNarration.of(reported);
            case IncidentTriaged triaged ->
                "Triaged: urgency %s, cover %s, needs %s."
                        .formatted(
                                Words.plain(triaged.triage().urgency()),
                                Words.plain(triaged.cover().result()),
                                needs(triaged.triage()));
            case IncidentDispatching dispatching -> "Help is being sought.";
            case IncidentInProgress inProgress -> "Help is under way.";
            case IncidentAmended amended -> "%s amended %s.".formatted(Words.actor(amended.by()), amended(amended));
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

    /// What each field reads now and read before; older events only name them.
    private static String amended(IncidentAmended amended) {
        return amended.changes() == null
                ? String.join(", ", amended.changed())
                : amended.changes().stream().map(IncidentNarration::changed).collect(joining("; "));
    }

    private static String changed(FieldChange change) {
        var field = change.pointer().substring(1).replace('/', ' ');
        var now = change.after() == null ? "to nothing" : "to %s".formatted(change.after());
        return change.before() == null
                ? "%s %s".formatted(field, now)
                : "%s from %s %s".formatted(field, change.before(), now);
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
