package onward.dispatch.job.domain;

import onward.contracts.dispatch.JobState;
import onward.contracts.value.By;
import onward.contracts.value.Proof;
import org.jspecify.annotations.Nullable;

/// Under way to the pickup.
public record EnRoute(Leg leg, Assignment assignment) implements Job.Active {
    public Step arrive(@Nullable Proof proof, By by) {
        return new Step(new OnScene(leg, assignment, false), new JobChange.OnScene(proof, by));
    }

    @Override
    public EnRoute about(Leg other) {
        return new EnRoute(other, assignment);
    }

    @Override
    public EnRoute with(Assignment other) {
        return new EnRoute(leg, other);
    }

    @Override
    public JobState state() {
        return JobState.EN_ROUTE;
    }
}
