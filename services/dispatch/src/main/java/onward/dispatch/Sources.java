package onward.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/// Time and identity as the running service has them. Time ticks in microseconds, as the database keeps it.
@ApplicationScoped
class Sources {
    private static final Duration MICROSECOND = Duration.ofNanos(1000);

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }

    @Produces
    @ApplicationScoped
    Ids ids() {
        return UUID::randomUUID;
    }
}
