package onward.dispatch.job.domain;

import onward.contracts.dispatch.JobState;

/// Nobody took it: a supervisor is alarmed.
public record Unfilled(Leg leg, int attempt) implements Job.Dispatchable {
    /// Ask the fleet again.
    public Pending retried() {
        return new Pending(leg, attempt + 1);
    }

    @Override
    public Unfilled about(Leg other) {
        return new Unfilled(other, attempt);
    }

    @Override
    public JobState state() {
        return JobState.UNFILLED;
    }
}
