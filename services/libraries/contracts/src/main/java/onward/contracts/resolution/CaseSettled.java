package onward.contracts.resolution;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// Nothing is owed any more.
@EventType("onward.case.settled.v1")
public record CaseSettled(IncidentId incidentId, CaseFacts careCase, By by) implements CareCaseEvent {}
