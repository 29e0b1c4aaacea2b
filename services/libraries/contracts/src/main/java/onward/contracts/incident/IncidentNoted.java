package onward.contracts.incident;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// Somebody wrote something down that others should read.
@EventType("onward.incident.noted.v1")
public record IncidentNoted(IncidentId incidentId, String text, By by) implements IncidentEvent {}
