package onward.dispatch.job.domain;

import onward.contracts.dispatch.JobState;

/// To be offered.
public record Pending(Leg leg, int attempt) implements Job.Unasked {
    @Override
    public Pending about(Leg other) {
        return new Pending(other, attempt);
    }

    @Override
    public JobState state() {
        return JobState.PENDING;
    }
}
