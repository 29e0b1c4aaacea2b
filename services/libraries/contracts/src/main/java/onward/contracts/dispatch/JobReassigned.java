package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.id.JobId;
import onward.contracts.value.By;
import org.jspecify.annotations.Nullable;

/// The responder gave it back; `successor` carries on.
@EventType("onward.job.reassigned.v1")
public record JobReassigned(
        JobFacts job, JobId successor, @Nullable String reason, By by) implements JobEvent {}
