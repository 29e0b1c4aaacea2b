package onward.contracts.resolution;

import onward.contracts.EventType;
import onward.contracts.value.By;

/// A remedy that was granted is taken back.
@EventType("onward.remedy.reversed.v1")
public record RemedyReversed(RemedyFacts remedy, String reason, By by) implements RemedyEvent {}
