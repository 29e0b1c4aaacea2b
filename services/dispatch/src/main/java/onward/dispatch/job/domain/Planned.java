package onward.dispatch.job.domain;

import java.time.Duration;
import java.time.Instant;
import onward.contracts.dispatch.JobState;

/// To be offered, to somebody who is still busy: planned is not offered.
public record Planned(Leg leg, int attempt, Turn turn) implements Job.Unasked {
    private static final Duration NEARLY = Duration.ofMinutes(1);

    public boolean isDueAt(Instant now) {
        return !now.isBefore(turn.offerAt());
    }

    /// Whether another look has found what is planned already, or nearly, so that nobody need be told.
    public boolean isStill(Turn other, Instant now) {
        return !isDueAt(now)
                && turn.responderId().equals(other.responderId())
                && Duration.between(turn.offerAt(), other.offerAt()).abs().compareTo(NEARLY) < 0;
    }

    @Override
    public Planned about(Leg other) {
        return new Planned(other, attempt, turn);
    }

    @Override
    public JobState state() {
        return JobState.PENDING;
    }
}
