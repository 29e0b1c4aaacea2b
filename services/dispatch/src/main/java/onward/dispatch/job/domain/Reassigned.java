package onward.dispatch.job.domain;

import onward.contracts.dispatch.JobState;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;

/// Given back; the successor carries on.
public record Reassigned(Leg leg, ResponderId responder, JobId successor) implements Job.Final {
    @Override
    public JobState state() {
        return JobState.REASSIGNED;
    }
}
