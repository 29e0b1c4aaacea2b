package onward.contracts.incident;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// The incident was a second report of another one.
@EventType("onward.incident.merged.v1")
public record IncidentMerged(IncidentId incidentId, IncidentId into, By by) implements IncidentEvent {}
