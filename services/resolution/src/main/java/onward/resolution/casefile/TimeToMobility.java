package onward.resolution.casefile;

import static onward.contracts.resolution.ObligationType.CUSTOMER_AT_DESTINATION;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.IntStream;
import onward.messaging.AfterCommit;
import onward.resolution.casefile.domain.CaseEvent;

/// Measures what customers feel: how long after the report everybody is mobile again, or where they wanted to be.
@ApplicationScoped
class TimeToMobility {
    private static final int[] MINUTES = {15, 30, 45, 60, 90, 120, 180, 240, 360, 720};

    private final Timer timer;
    private final AfterCommit afterCommit;
    private final Clock clock;

    TimeToMobility(MeterRegistry registry, AfterCommit afterCommit, Clock clock) {
        this.afterCommit = afterCommit;
        this.clock = clock;
        timer = Timer.builder("onward.time.to.mobility")
                .description("From the opening of a case until everybody is mobile again or at the destination")
                .serviceLevelObjectives(
                        IntStream.of(MINUTES).mapToObj(Duration::ofMinutes).toArray(Duration[]::new))
                .register(registry);
    }

    void follow(CaseEvent event) {
        if (event instanceof CaseEvent.ObligationFulfilled done && done.type() == CUSTOMER_AT_DESTINATION) {
            var openedAt = done.after().file().openedAt();
            afterCommit.run(() -> timer.record(Duration.between(openedAt, clock.instant())));
        }
    }
}
