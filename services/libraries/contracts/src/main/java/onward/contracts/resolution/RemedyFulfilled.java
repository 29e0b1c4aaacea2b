package onward.contracts.resolution;

import onward.contracts.EventType;
import onward.contracts.value.By;

/// The customer has got it.
@EventType("onward.remedy.fulfilled.v1")
public record RemedyFulfilled(RemedyFacts remedy, By by) implements RemedyEvent {}
