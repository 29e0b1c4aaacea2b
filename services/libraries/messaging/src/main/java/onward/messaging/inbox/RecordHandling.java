package onward.messaging.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import onward.messaging.MessagingConfig;
import onward.messaging.codec.Unreadable;
import org.jboss.logging.Logger;

/// What is done with records until they are dealt with: handled, or kept as dead letters.
@ApplicationScoped
class RecordHandling {
    private static final Logger LOG = Logger.getLogger(RecordHandling.class);

    private final Inbox inbox;
    private final Queue queue;
    private final DeadLetters deadLetters;
    private final int attempts;

    RecordHandling(Inbox inbox, Queue queue, DeadLetters deadLetters, MessagingConfig config) {
        this.inbox = inbox;
        this.queue = queue;
        this.deadLetters = deadLetters;
        this.attempts = config.consumer().attempts();
    }

    /// Takes a run of records of one key in one transaction. When that fails, for whatever reason, they go one by one,
    /// each tried once, or up to the configured attempts while it fails for lasting reasons.
    ///
    /// @throws RuntimeException one that passes by itself (see [Transience]): the run is to be tried again later
    void deal(Subscribed<?> subscribed, List<IncomingRecord> run) {
        if (run.size() == 1 || !subscribed.sharesTransactions() || !takenTogether(subscribed, run)) {
            run.forEach(record -> deal(subscribed, record));
        }
    }

    private boolean takenTogether(Subscribed<?> subscribed, List<IncomingRecord> run) {
        try {
            take(subscribed, run);
            return true;
        } catch (Unreadable | RuntimeException e) {
            LOG.debugf(
                    e,
                    "%d records from offset %d on go one by one",
                    run.size(),
                    run.getFirst().offset());
            return false;
        }
    }

    private void take(Subscribed<?> subscribed, List<IncomingRecord> run) throws Unreadable {
        if (inbox.take(subscribed, run)) {
            queue.drain(run.getFirst().keyOrEmpty());
        }
    }

    private void deal(Subscribed<?> subscribed, IncomingRecord record) {
        for (int attempt = 1; ; attempt++) {
            try {
                take(subscribed, List.of(record));
                return;
            } catch (Unreadable | Hopeless e) {
                bury(subscribed, record, String.valueOf(e.getMessage()), attempt);
                return;
            } catch (RuntimeException e) {
                if (Transience.passes(e)) {
                    throw e;
                }
                LOG.warnf(
                        e, "%s offset %d of partition %d failed", record.topic(), record.offset(), record.partition());
                if (attempt >= attempts) {
                    bury(subscribed, record, Transience.reason(e), attempt);
                    return;
                }
            }
        }
    }

    private void bury(Subscribed<?> subscribed, IncomingRecord record, String reason, int attempt) {
        LOG.errorf(
                "dead letter: %s partition=%d offset=%d: %s",
                record.topic(), record.partition(), record.offset(), reason);
        deadLetters.bury(new Grave(subscribed.consumer(), record, reason, attempt));
    }
}
