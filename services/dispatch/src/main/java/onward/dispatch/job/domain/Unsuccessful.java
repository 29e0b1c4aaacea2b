package onward.dispatch.job.domain;

import onward.contracts.dispatch.JobState;
import onward.contracts.id.ResponderId;

/// It could not be done this way.
public record Unsuccessful(Leg leg, ResponderId responder) implements Job.Final {
    @Override
    public JobState state() {
        return JobState.UNSUCCESSFUL;
    }
}
