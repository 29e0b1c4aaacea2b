package onward.contracts.resolution;

import onward.contracts.EventType;
import onward.contracts.value.By;

/// The customer does not want it.
@EventType("onward.remedy.declined.v1")
public record RemedyDeclinedByCustomer(RemedyFacts remedy, String reason, By by) implements RemedyEvent {}
