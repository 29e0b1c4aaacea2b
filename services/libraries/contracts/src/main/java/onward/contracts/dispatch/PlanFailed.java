package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// Nothing that was worked out can be done: an agent is needed.
@EventType("onward.plan.failed.v1")
public record PlanFailed(IncidentId incidentId, String reason, By by) implements PlanEvent {}
