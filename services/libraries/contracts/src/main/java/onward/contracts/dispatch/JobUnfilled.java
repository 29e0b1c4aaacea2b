package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.value.By;

/// Nobody took it: a supervisor is needed.
@EventType("onward.job.unfilled.v1")
public record JobUnfilled(JobFacts job, String reason, By by) implements JobEvent {}
