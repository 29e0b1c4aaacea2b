package onward.contracts.resolution;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// What is owed is known, or has changed, because the journey plan did.
@EventType("onward.case.obligations-changed.v1")
public record CaseObligationsChanged(IncidentId incidentId, CaseFacts careCase, By by) implements CareCaseEvent {}
