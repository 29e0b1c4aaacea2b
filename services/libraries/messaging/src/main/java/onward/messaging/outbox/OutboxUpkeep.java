package onward.messaging.outbox;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import onward.messaging.MessagingConfig;
import onward.messaging.Ticker;

/// Measures the backlog, and forgets what was published long ago.
@ApplicationScoped
class OutboxUpkeep {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final UnpublishedRows rows;
    private final RelayMetrics metrics;
    private final Duration keep;
    private final Ticker ticker;

    OutboxUpkeep(UnpublishedRows rows, RelayMetrics metrics, MessagingConfig config, Ticker ticker) {
        this.rows = rows;
        this.metrics = metrics;
        this.keep = config.relay().keep();
        this.ticker = ticker;
    }

    void start(@Observes StartupEvent event) {
        ticker.every(PAUSE, "outbox-upkeep", this::look);
    }

    private void look() {
        try {
            metrics.observe(rows.backlog());
            rows.forgetPublishedBefore(keep);
        } catch (SQLException e) {
            metrics.databaseIsAway();
            throw new IllegalStateException("The outbox can't be read.", e);
        }
    }
}
