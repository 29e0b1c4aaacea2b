package onward.dispatch.crew.job;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import onward.dispatch.crew.ProposeArrivals;
import onward.messaging.Ticker;

/// Looks every few seconds who seems to have arrived.
@ApplicationScoped
class ArrivalWatch {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final ProposeArrivals proposeArrivals;
    private final Ticker ticker;

    ArrivalWatch(ProposeArrivals proposeArrivals, Ticker ticker) {
        this.proposeArrivals = proposeArrivals;
        this.ticker = ticker;
    }

    void start(@Observes StartupEvent event) {
        ticker.every(PAUSE, "arrivals", proposeArrivals::propose);
    }
}
