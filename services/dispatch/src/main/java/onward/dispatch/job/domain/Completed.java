package onward.dispatch.job.domain;

import onward.contracts.dispatch.JobState;
import onward.contracts.id.ResponderId;

/// Done.
public record Completed(Leg leg, ResponderId responder) implements Job.Final {
    @Override
    public JobState state() {
        return JobState.COMPLETED;
    }
}
