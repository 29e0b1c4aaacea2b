package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// What is done has changed.
@EventType("onward.plan.replanned.v1")
public record PlanReplanned(IncidentId incidentId, PlanFacts plan, String reason, By by) implements PlanEvent {}
