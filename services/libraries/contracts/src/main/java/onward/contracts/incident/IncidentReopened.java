package onward.contracts.incident;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// It was not over after all.
@EventType("onward.incident.reopened.v1")
public record IncidentReopened(IncidentId incidentId, String reason, By by) implements IncidentEvent {}
