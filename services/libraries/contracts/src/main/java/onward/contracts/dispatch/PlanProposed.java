package onward.contracts.dispatch;

import java.util.List;
import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// What could be done, best first.
@EventType("onward.plan.proposed.v1")
public record PlanProposed(IncidentId incidentId, List<OptionFacts> options, By by) implements PlanEvent {}
