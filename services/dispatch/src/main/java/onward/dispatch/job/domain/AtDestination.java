package onward.dispatch.job.domain;

import onward.contracts.dispatch.JobState;
import onward.contracts.value.By;
import onward.contracts.value.Proof;
import org.jspecify.annotations.Nullable;

/// People or vehicle have arrived.
public record AtDestination(Leg leg, Assignment assignment) implements Job.Active {
    public Step complete(@Nullable Proof proof, By by) {
        return new Step(new Completed(leg, responder()), new JobChange.Completed(proof, by));
    }

    @Override
    public AtDestination about(Leg other) {
        return new AtDestination(other, assignment);
    }

    @Override
    public AtDestination with(Assignment other) {
        return new AtDestination(leg, other);
    }

    @Override
    public JobState state() {
        return JobState.AT_DESTINATION;
    }
}
