package onward.contracts.incident;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// Help is no longer wanted.
@EventType("onward.incident.cancelled.v1")
public record IncidentCancelled(IncidentId incidentId, String reason, By by) implements IncidentEvent {}
