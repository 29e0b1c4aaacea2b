package onward.messaging.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import onward.messaging.MessagingConfig;
import onward.messaging.codec.Unreadable;
import org.jboss.logging.Logger;

/// What is done with one record until it is dealt with: handled, or kept as a dead letter.
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

    /// Tries the record once, or up to the configured attempts while it fails for lasting reasons.
    ///
    /// @throws RuntimeException one that passes by itself (see [Transience]): the record is to be tried again later
    void deal(Subscribed<?> subscribed, IncomingRecord record) {
        for (int attempt = 1; ; attempt++) {
            try {
                if (inbox.take(subscribed, record)) {
                    queue.drain(record.keyOrEmpty());
                }
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
