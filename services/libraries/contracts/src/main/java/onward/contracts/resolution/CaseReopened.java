package onward.contracts.resolution;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// It was not over after all.
@EventType("onward.case.reopened.v1")
public record CaseReopened(IncidentId incidentId, String reason, CaseFacts careCase, By by) implements CareCaseEvent {}
