package onward.dispatch.journey.job;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import onward.dispatch.journey.PlanJourney;
import onward.messaging.Ticker;

/// Has plans made again for which nobody could come, once somebody may.
@ApplicationScoped
class FailedPlanWatch {
    private static final Duration ONCE_IN_A_WHILE = Duration.ofSeconds(15);

    private final PlanJourney planJourney;
    private final Ticker ticker;

    FailedPlanWatch(PlanJourney planJourney, Ticker ticker) {
        this.planJourney = planJourney;
        this.ticker = ticker;
    }

    void start(@Observes StartupEvent event) {
        ticker.every(ONCE_IN_A_WHILE, "failed-plans", this::look);
    }

    private void look() {
        planJourney.failed().forEach(planJourney::planAgain);
    }
}
