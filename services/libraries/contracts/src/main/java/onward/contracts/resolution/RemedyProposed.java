package onward.contracts.resolution;

import onward.contracts.EventType;
import onward.contracts.value.By;

/// Somebody would give a customer more than the jobs.
@EventType("onward.remedy.proposed.v1")
public record RemedyProposed(RemedyFacts remedy, By by) implements RemedyEvent {}
