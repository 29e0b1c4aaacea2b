package onward.resolution.servicelevel.job;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import onward.messaging.Ticker;
import onward.resolution.servicelevel.CountObservations;

/// Counts what was observed, again and again. Reports do not wait for it: they read what is not counted yet as well.
@ApplicationScoped
class Counting {
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final CountObservations countObservations;

    Counting(CountObservations countObservations) {
        this.countObservations = countObservations;
    }

    void start(@Observes StartupEvent event, Ticker ticker) {
        ticker.every(PAUSE, "service-level", this::countAll);
    }

    private void countAll() {
        while (countObservations.count() > 0) {
            // the next ones
        }
    }
}
