package onward.contracts.incident;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// Every person is at the destination or mobile, and the vehicle is in agreed custody.
@EventType("onward.incident.resolved.v1")
public record IncidentResolved(IncidentId incidentId, By by) implements IncidentEvent {}
