package onward.dispatch.job.domain;

import onward.contracts.dispatch.JobState;

/// Starts later.
public record Reserved(Leg leg, Reservation reservation) implements Job.Waiting {
    public Pending started() {
        return new Pending(leg, 1);
    }

    @Override
    public Reserved about(Leg other) {
        return new Reserved(other, reservation);
    }

    @Override
    public JobState state() {
        return JobState.RESERVED;
    }
}
