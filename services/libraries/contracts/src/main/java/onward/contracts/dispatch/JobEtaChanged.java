package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.value.By;
import org.jspecify.annotations.Nullable;

/// The responder is expected at another time, or an agent has agreed to the time.
@EventType("onward.job.eta-changed.v1")
public record JobEtaChanged(JobFacts job, @Nullable String reason, By by) implements JobEvent {}
