package onward.dispatch.alarm.job;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import onward.dispatch.alarm.WatchOver;
import onward.messaging.Ticker;

/// Looks every few seconds for what is about to hurt.
@ApplicationScoped
class Watch {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final WatchOver watchOver;
    private final Ticker ticker;

    Watch(WatchOver watchOver, Ticker ticker) {
        this.watchOver = watchOver;
        this.ticker = ticker;
    }

    void start(@Observes StartupEvent event) {
        ticker.every(PAUSE, "watch", watchOver::look);
    }
}
