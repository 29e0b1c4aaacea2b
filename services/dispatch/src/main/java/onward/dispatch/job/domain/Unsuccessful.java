package onward.dispatch.job.domain;

import onward.contracts.dispatch.JobState;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.value.By;
import org.jspecify.annotations.Nullable;

/// It could not be done this way. `successor` is the job that an agent has had follow, if they have decided.
public record Unsuccessful(
        Leg leg, ResponderId responder, @Nullable JobId successor) implements Job.Final {
    public Step followedBy(JobId next, By by) {
        return new Step(new Unsuccessful(leg, responder, next), new JobChange.Followed(by));
    }

    @Override
    public JobState state() {
        return JobState.UNSUCCESSFUL;
    }
}
