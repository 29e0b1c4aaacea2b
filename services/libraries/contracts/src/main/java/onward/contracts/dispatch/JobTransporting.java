package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.value.By;
import onward.contracts.value.Proof;
import org.jspecify.annotations.Nullable;

/// People or vehicle are on the move; `proof` is of the boarding, or of the hand-over.
@EventType("onward.job.transporting.v1")
public record JobTransporting(JobFacts job, @Nullable Proof proof, By by) implements JobEvent {}
