package onward.contracts.resolution;

import onward.contracts.EventType;
import onward.contracts.value.By;

/// A remedy may be given, within the authority of whoever approved it.
@EventType("onward.remedy.approved.v1")
public record RemedyApproved(RemedyFacts remedy, By by) implements RemedyEvent {}
