package onward.dispatch.crew.job;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import onward.dispatch.crew.domain.ToldOrders;
import onward.messaging.Ticker;

/// Forgets what crews were told a week ago: no stream resumes from there.
@ApplicationScoped
class OrderUpkeep {
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration KEEP = Duration.ofDays(7);

    private final ToldOrders toldOrders;
    private final Clock clock;
    private final Ticker ticker;

    OrderUpkeep(ToldOrders toldOrders, Clock clock, Ticker ticker) {
        this.toldOrders = toldOrders;
        this.clock = clock;
        this.ticker = ticker;
    }

    void start(@Observes StartupEvent event) {
        ticker.every(
                PAUSE,
                "order-upkeep",
                () -> toldOrders.forgetBefore(clock.instant().minus(KEEP)));
    }
}
