package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.value.By;

/// A leg is planned.
@EventType("onward.job.created.v1")
public record JobCreated(JobFacts job, By by) implements JobEvent {}
