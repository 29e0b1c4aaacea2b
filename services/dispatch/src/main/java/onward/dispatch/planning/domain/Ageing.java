package onward.dispatch.planning.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far a position is trusted: until `staleAfter` as it is; beyond that a responder may have gone away from it
/// for as long as nobody has heard where it is, up to a limit.
public record Ageing(Duration staleAfter, Duration most) {
    /// What is added to the time until it is there.
    public Duration of(@Nullable Instant seenAt, Instant now) {
        if (seenAt == null) {
            return Duration.ZERO;
        }
        var beyond = Duration.between(seenAt, now).minus(staleAfter);
        if (beyond.isNegative()) {
            return Duration.ZERO;
        }
        return beyond.compareTo(most) < 0 ? beyond : most;
    }
}
