package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.value.By;

/// People or vehicle are on the move.
@EventType("onward.job.transporting.v1")
public record JobTransporting(JobFacts job, By by) implements JobEvent {}
