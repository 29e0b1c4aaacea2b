package onward.dispatch.job.domain;

import onward.contracts.dispatch.JobState;
import onward.contracts.id.ResponderId;
import org.jspecify.annotations.Nullable;

/// No longer wanted.
public record Cancelled(Leg leg, @Nullable ResponderId responder) implements Job.Final {
    @Override
    public JobState state() {
        return JobState.CANCELLED;
    }
}
