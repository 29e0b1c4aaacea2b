package onward.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import onward.contracts.id.IncidentId;

/// Where time and new ids come from.
@ApplicationScoped
class Sources {
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    /// UTC, as precisely as the database keeps it.
    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }

    @Produces
    @Singleton
    Supplier<IncidentId> incidentIds() {
        return () -> new IncidentId(UUID.randomUUID());
    }
}
