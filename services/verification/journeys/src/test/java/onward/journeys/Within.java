package onward.journeys;

import java.time.Duration;

/// How long something may take on a busy machine before it counts as not happening.
final class Within {
    static final Duration SECONDS = Duration.ofSeconds(30);
    static final Duration MINUTES = Duration.ofMinutes(3);

    private Within() {}
}
