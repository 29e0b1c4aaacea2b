package onward.contracts.incident;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// A responder is under way.
@EventType("onward.incident.in-progress.v1")
public record IncidentInProgress(IncidentId incidentId, By by) implements IncidentEvent {}
