package onward.dispatch.job.domain;

import onward.contracts.dispatch.JobState;
import onward.contracts.id.ResponderId;

/// Gone on arrival.
public record Goa(Leg leg, ResponderId responder) implements Job.Final {
    @Override
    public JobState state() {
        return JobState.GOA;
    }
}
