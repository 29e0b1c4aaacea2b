package onward.resolution.link.domain;

import java.time.Duration;
import java.time.Instant;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;

/// Where a responder was, and when, by its device.
public record LastSeen(ResponderId responder, Position position, Instant at) {
    /// Older than this a position no longer says where somebody is, only where they were.
    private static final Duration LIVE = Duration.ofMinutes(2);

    /// Never negative: a device's clock may be ahead.
    public Duration age(Instant now) {
        var age = Duration.between(at, now);
        return age.isNegative() ? Duration.ZERO : age;
    }

    public boolean isLive(Instant now) {
        return age(now).compareTo(LIVE) <= 0;
    }
}
