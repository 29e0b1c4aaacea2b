package onward.messaging.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import onward.contracts.KeyedEvent;
import onward.contracts.Topic;
import onward.messaging.AfterCommit;
import onward.messaging.Outbox;
import onward.messaging.TraceParent;
import onward.messaging.codec.ContractTypes;

/// Gathers what a transaction announces and writes it just before the commit: the locks that order the keys are held as
/// briefly as can be, and all rows go in one statement.
@ApplicationScoped
public class TransactionalOutbox implements Outbox {
    private final TransactionSynchronizationRegistry transactions;
    private final AfterCommit afterCommit;
    private final OutboxTable table;
    private final Relay relay;
    private final AnnouncedEvents figures;
    private final Clock clock;

    TransactionalOutbox(
            TransactionSynchronizationRegistry transactions,
            AfterCommit afterCommit,
            OutboxTable table,
            Relay relay,
            AnnouncedEvents figures,
            Clock clock) {
        this.transactions = transactions;
        this.afterCommit = afterCommit;
        this.table = table;
        this.relay = relay;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public void append(KeyedEvent event) {
        append(Topic.of(event).topicName(), event);
    }

    @Override
    public void append(KeyedEvent event, String partner) {
        append(Topic.of(event).topicNameFor(partner), event);
    }

    /// Announces data that is no event of the contracts, such as a dead letter.
    public void append(Topic topic, String key, String type, String json) {
        append(topic.topicName(), key, type, EventKinds.NONE, json);
    }

    private void append(String topic, KeyedEvent event) {
        var type = ContractTypes.nameOf(event.getClass());
        append(topic, event.key(), type, EventKinds.of(event), json(event));
    }

    private void append(String topic, String key, String type, String kind, String json) {
        departure()
                .events()
                .add(new OutgoingEvent(
                        topic, key, UUID.randomUUID(), type, kind, TraceParent.current(), clock.instant(), json));
    }

    /// Lets a statement ride along: it is made before the rows of the outbox are, in the order of these calls.
    ///
    /// @throws IllegalStateException when no transaction is active
    public void takeAlong(Rider rider) {
        departure().riders().add(rider);
    }

    /// An event as JSON, written once for all who keep it in this transaction.
    ///
    /// @throws IllegalStateException when no transaction is active
    public String json(KeyedEvent event) {
        return departure().json(event);
    }

    private Departure departure() {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("Events are announced within a transaction.");
        }
        var departure = (Departure) transactions.getResource(TransactionalOutbox.class);
        return departure == null ? begin() : departure;
    }

    private Departure begin() {
        var departure = new Departure();
        transactions.putResource(TransactionalOutbox.class, departure);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                table.insert(departure);
            }

            @Override
            public void afterCompletion(int status) {}
        });
        afterCommit.run(() -> left(departure.events()));
        return departure;
    }

    private void left(List<OutgoingEvent> events) {
        if (!events.isEmpty()) {
            relay.wake();
            figures.count(events);
        }
    }
}
