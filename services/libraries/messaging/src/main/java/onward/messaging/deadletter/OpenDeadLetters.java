package onward.messaging.deadletter;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import onward.messaging.Ticker;

/// Tells how many dead letters nobody has replayed yet.
@ApplicationScoped
class OpenDeadLetters {
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final DeadLetterTable table;
    private final Ticker ticker;
    private volatile long open;

    OpenDeadLetters(DeadLetterTable table, Ticker ticker, MeterRegistry registry) {
        this.table = table;
        this.ticker = ticker;
        registry.gauge("onward.dead.letters.open", this, letters -> letters.open);
    }

    void start(@Observes StartupEvent event) {
        ticker.every(PAUSE, "open-dead-letters", this::look);
    }

    private void look() {
        try {
            open = table.open();
        } catch (SQLException e) {
            throw new DeadLettersUnavailable(e);
        }
    }
}
