package onward.dispatch.planning.domain;

import java.time.Duration;
import java.time.Instant;

/// When a responder was last seen where it is taken to be, and what its ETA grows by since that is long ago.
public record Seen(Instant at, Duration ageing) {
    public Duration age(Instant now) {
        return Duration.between(at, now);
    }

    /// Whether the position is one to doubt.
    public boolean isStale() {
        return ageing.isPositive();
    }
}
