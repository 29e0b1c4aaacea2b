package onward.intake.reporting.domain;

import onward.contracts.incident.IncidentCancelled;
import onward.contracts.incident.IncidentClosed;
import onward.contracts.incident.IncidentDispatching;
import onward.contracts.incident.IncidentEvent;
import onward.contracts.incident.IncidentHandedOver;
import onward.contracts.incident.IncidentInProgress;
import onward.contracts.incident.IncidentMerged;
import onward.contracts.incident.IncidentReopened;
import onward.contracts.incident.IncidentReported;
import onward.contracts.incident.IncidentResolved;
import onward.contracts.incident.IncidentTriaged;
import onward.contracts.value.By;

/// What is told about where an incident stands.
final class Announcement {
    private Announcement() {}

    static IncidentEvent of(Incident incident, By by) {
        var id = incident.id();
        return switch (incident.standing()) {
            case Standing.Reported reported -> new IncidentReported(id, incident.facts(), by);
            case Standing.Triaged triaged ->
                new IncidentTriaged(id, incident.facts(), incident.triage(), incident.cover(), by);
            case Standing.Dispatching dispatching -> new IncidentDispatching(id, by);
            case Standing.InProgress inProgress -> new IncidentInProgress(id, by);
            case Standing.Reopened reopened -> new IncidentReopened(id, reopened.reason(), by);
            case Standing.Resolved resolved -> new IncidentResolved(id, by);
            case Standing.Closed closed -> new IncidentClosed(id, by);
            case Standing.Cancelled cancelled -> new IncidentCancelled(id, cancelled.reason(), by);
            case Standing.Merged merged -> new IncidentMerged(id, merged.into(), by);
            case Standing.HandedOver handedOver ->
                new IncidentHandedOver(id, handedOver.to(), handedOver.reference(), by);
        };
    }
}
