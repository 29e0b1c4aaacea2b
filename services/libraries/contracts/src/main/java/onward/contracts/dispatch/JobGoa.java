package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.value.By;
import org.jspecify.annotations.Nullable;

/// Nobody was there.
@EventType("onward.job.goa.v1")
public record JobGoa(JobFacts job, @Nullable String reason, By by) implements JobEvent {}
