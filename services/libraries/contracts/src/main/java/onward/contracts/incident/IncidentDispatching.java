package onward.contracts.incident;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// Help is being found: there are jobs, none of them under way.
@EventType("onward.incident.dispatching.v1")
public record IncidentDispatching(IncidentId incidentId, By by) implements IncidentEvent {}
