package onward.contracts.incident;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// A journey was interrupted, and Onward knows.
@EventType("onward.incident.reported.v1")
public record IncidentReported(IncidentId incidentId, IncidentFacts facts, By by) implements IncidentEvent {}
