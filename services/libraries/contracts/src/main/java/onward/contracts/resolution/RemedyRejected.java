package onward.contracts.resolution;

import onward.contracts.EventType;
import onward.contracts.value.By;

/// A remedy will not be given.
@EventType("onward.remedy.rejected.v1")
public record RemedyRejected(RemedyFacts remedy, String reason, By by) implements RemedyEvent {}
