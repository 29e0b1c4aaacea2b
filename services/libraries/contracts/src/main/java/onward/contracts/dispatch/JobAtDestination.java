package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.value.By;

/// People or vehicle have arrived.
@EventType("onward.job.at-destination.v1")
public record JobAtDestination(JobFacts job, By by) implements JobEvent {}
