package onward.resolution.casefile;

import static onward.contracts.resolution.ObligationType.CUSTOMER_AT_DESTINATION;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.IntStream;
import onward.messaging.AfterCommit;
import onward.resolution.casefile.domain.CaseEvent;

/// Measures what customers feel: how long after the report everybody is mobile again, or where they wanted to be.
/// It is there from the start: a figure that appears with its first event seems never to have grown.
@Startup
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
            afterCommit.run(
                    () -> timer.record(Duration.between(done.after().file().openedAt(), clock.instant())));
        }
    }
}
