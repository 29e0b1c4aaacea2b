package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.value.By;

/// The responder is under way.
@EventType("onward.job.en-route.v1")
public record JobEnRoute(JobFacts job, By by) implements JobEvent {}
