package onward.intake.reporting.job;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import onward.intake.reporting.PlanScheduled;
import onward.messaging.Ticker;
import org.jboss.logging.Logger;

/// Looks for scheduled incidents whose time has come, on every replica; each is taken by one of them.
@ApplicationScoped
class ScheduleWatch {
    private static final Logger LOG = Logger.getLogger(ScheduleWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final PlanScheduled planScheduled;
    private final Ticker ticker;

    ScheduleWatch(PlanScheduled planScheduled, Ticker ticker) {
        this.planScheduled = planScheduled;
        this.ticker = ticker;
    }

    void start(@Observes StartupEvent event) {
        ticker.every(PAUSE, "scheduled-incidents", this::look);
    }

    private void look() {
        for (int planned = planScheduled.plan(); planned > 0; planned = planScheduled.plan()) {
            LOG.infof("scheduled incidents due planned=%d", planned);
        }
    }
}
