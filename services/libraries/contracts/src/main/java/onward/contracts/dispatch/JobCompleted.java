package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.value.By;
import onward.contracts.value.Proof;
import org.jspecify.annotations.Nullable;

/// The leg is done; `proof` says by what it can be shown.
@EventType("onward.job.completed.v1")
public record JobCompleted(JobFacts job, @Nullable Proof proof, By by) implements JobEvent {}
