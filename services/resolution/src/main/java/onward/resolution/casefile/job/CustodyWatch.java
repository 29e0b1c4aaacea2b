package onward.resolution.casefile.job;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import onward.messaging.Ticker;
import onward.resolution.casefile.WatchCustody;
import org.jboss.logging.Logger;

/// Looks every few seconds whether it is known who has which vehicle.
@ApplicationScoped
class CustodyWatch {
    private static final Logger LOG = Logger.getLogger(CustodyWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final WatchCustody watchCustody;

    CustodyWatch(WatchCustody watchCustody) {
        this.watchCustody = watchCustody;
    }

    void start(@Observes StartupEvent event, Ticker ticker) {
        ticker.every(PAUSE, "custody", this::look);
    }

    private void look() {
        long more = watchCustody.look();
        if (more > 0) {
            LOG.warnf("alarm: of %d more vehicles it is in doubt who has them", more);
        }
    }
}
