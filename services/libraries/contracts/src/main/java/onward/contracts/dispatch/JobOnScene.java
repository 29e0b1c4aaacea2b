package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.value.By;

/// The responder has arrived.
@EventType("onward.job.on-scene.v1")
public record JobOnScene(JobFacts job, By by) implements JobEvent {}
