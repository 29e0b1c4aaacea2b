package onward.contracts.resolution;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// Somebody cares for this incident until it is settled.
@EventType("onward.case.opened.v1")
public record CaseOpened(IncidentId incidentId, CaseFacts careCase, By by) implements CareCaseEvent {}
