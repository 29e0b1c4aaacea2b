package onward.dispatch.planning.domain;

import java.time.Duration;
import java.time.Instant;

/// How long somebody who is on the spot has still to do there.
public final class WorkLeft {
    /// What is left at least, for work that takes longer than was thought.
    private static final Duration OVERRUN = Duration.ofMinutes(5);

    private WorkLeft() {}

    /// Of `work` that was begun at `since`; never more than all of it.
    public static Duration of(Duration work, Instant since, Instant now) {
        if (work.compareTo(OVERRUN) < 0) {
            return work;
        }
        var left = since.isAfter(now) ? work : work.minus(Duration.between(since, now));
        return left.compareTo(OVERRUN) < 0 ? OVERRUN : left;
    }
}
