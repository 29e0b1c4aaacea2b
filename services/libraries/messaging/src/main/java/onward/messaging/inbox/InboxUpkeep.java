package onward.messaging.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import onward.messaging.MessagingConfig;
import onward.messaging.Ticker;
import org.jboss.logging.Logger;

/// Drains what a crash left waiting, raises an alarm for what waits too long, and forgets what was handled long ago.
@ApplicationScoped
class InboxUpkeep {
    private static final Logger LOG = Logger.getLogger(InboxUpkeep.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final InboxTable table;
    private final WaitingRecords waiting;
    private final Queue queue;
    private final MessagingConfig.Consumer config;
    private final Ticker ticker;
    private volatile long overdue;

    InboxUpkeep(
            InboxTable table,
            WaitingRecords waiting,
            Queue queue,
            MessagingConfig config,
            Ticker ticker,
            MeterRegistry registry) {
        this.table = table;
        this.waiting = waiting;
        this.queue = queue;
        this.config = config.consumer();
        this.ticker = ticker;
        registry.gauge("onward.inbox.waiting.overdue", this, upkeep -> upkeep.overdue);
    }

    void start(@Observes StartupEvent event) {
        ticker.every(PAUSE, "inbox-upkeep", this::look);
    }

    private void look() {
        try {
            waiting.keys().forEach(queue::drain);
            var late = waiting.longerThan(config.waitingAlarm());
            overdue = late.records();
            if (late.records() > 0) {
                LOG.errorf(
                        "%d events wait for the first one of their key, the oldest for %.0f s.",
                        late.records(), late.oldestSeconds());
            }
            table.forgetHandledBefore(config.remember());
        } catch (SQLException e) {
            throw new InboxUnavailable(e);
        }
    }
}
