package onward.dispatch.job.domain;

import onward.contracts.dispatch.JobState;
import onward.contracts.value.By;

/// People or vehicle are on the move.
public record Transporting(Leg leg, Assignment assignment) implements Job.Active {
    public Step reachDestination(By by) {
        return new Step(new AtDestination(leg, assignment), new JobChange.AtDestination(by));
    }

    @Override
    public Transporting about(Leg other) {
        return new Transporting(other, assignment);
    }

    @Override
    public Transporting with(Assignment other) {
        return new Transporting(leg, other);
    }

    @Override
    public JobState state() {
        return JobState.TRANSPORTING;
    }
}
