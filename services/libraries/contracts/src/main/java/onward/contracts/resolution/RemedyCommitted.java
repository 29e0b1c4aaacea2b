package onward.contracts.resolution;

import onward.contracts.EventType;
import onward.contracts.value.By;

/// The customer has been told that they get it, and was glad to.
@EventType("onward.remedy.committed.v1")
public record RemedyCommitted(RemedyFacts remedy, By by) implements RemedyEvent {}
