package onward.contracts.resolution;

import onward.contracts.EventType;
import onward.contracts.value.By;

/// A remedy is beyond what its proposer may grant: somebody else has to decide.
@EventType("onward.remedy.escalated.v1")
public record RemedyEscalated(RemedyFacts remedy, By by) implements RemedyEvent {}
