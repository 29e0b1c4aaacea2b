package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.value.By;
import org.jspecify.annotations.Nullable;

/// It could not be done this way.
@EventType("onward.job.unsuccessful.v1")
public record JobUnsuccessful(JobFacts job, @Nullable String reason, By by) implements JobEvent {}
