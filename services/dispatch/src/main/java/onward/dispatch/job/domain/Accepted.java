package onward.dispatch.job.domain;

import onward.contracts.dispatch.JobState;
import onward.contracts.value.By;

/// On a responder's stack.
public record Accepted(Leg leg, Assignment assignment) implements Job.Committed {
    public Step setOff(By by) {
        return new Step(new EnRoute(leg, assignment), new JobChange.EnRoute(by));
    }

    @Override
    public Accepted about(Leg other) {
        return new Accepted(other, assignment);
    }

    @Override
    public Accepted with(Assignment other) {
        return new Accepted(leg, other);
    }

    @Override
    public JobState state() {
        return JobState.ACCEPTED;
    }
}
