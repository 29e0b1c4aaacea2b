package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// What is done.
@EventType("onward.plan.chosen.v1")
public record PlanChosen(IncidentId incidentId, PlanFacts plan, By by) implements PlanEvent {}
