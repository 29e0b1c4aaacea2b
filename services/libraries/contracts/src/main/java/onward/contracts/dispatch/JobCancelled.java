package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.value.By;

/// The leg is no longer wanted.
@EventType("onward.job.cancelled.v1")
public record JobCancelled(JobFacts job, String reason, By by) implements JobEvent {}
