package onward.dispatch.figures.job;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import onward.dispatch.figures.TakeStock;
import onward.messaging.Ticker;

/// Takes stock every few seconds.
@ApplicationScoped
class StockTaking {
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final TakeStock takeStock;
    private final Ticker ticker;

    StockTaking(TakeStock takeStock, Ticker ticker) {
        this.takeStock = takeStock;
        this.ticker = ticker;
    }

    void start(@Observes StartupEvent event) {
        ticker.every(PAUSE, "stock-taking", takeStock::take);
    }
}
