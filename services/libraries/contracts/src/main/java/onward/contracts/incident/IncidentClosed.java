package onward.contracts.incident;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// The care case is settled.
@EventType("onward.incident.closed.v1")
public record IncidentClosed(IncidentId incidentId, By by) implements IncidentEvent {}
