package onward.messaging.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import onward.contracts.KeyedEvent;
import onward.contracts.Topic;
import onward.messaging.AfterCommit;
import onward.messaging.Outbox;
import onward.messaging.codec.ContractTypes;
import onward.messaging.codec.EventJson;

/// Gathers what a transaction announces and writes it just before the commit: the locks that order the keys are held as
/// briefly as can be, and all rows go in one statement.
@ApplicationScoped
public class TransactionalOutbox implements Outbox {
    private final TransactionSynchronizationRegistry transactions;
    private final AfterCommit afterCommit;
    private final OutboxTable table;
    private final Relay relay;
    private final Clock clock;

    TransactionalOutbox(
            TransactionSynchronizationRegistry transactions,
            AfterCommit afterCommit,
            OutboxTable table,
            Relay relay,
            Clock clock) {
        this.transactions = transactions;
        this.afterCommit = afterCommit;
        this.table = table;
        this.relay = relay;
        this.clock = clock;
    }

    @Override
    public void append(KeyedEvent event) {
        append(Topic.of(event), event.key(), ContractTypes.nameOf(event.getClass()), EventJson.write(event));
    }

    @Override
    public void append(KeyedEvent event, String partner) {
        var topic = Topic.of(event).topicNameFor(partner);
        append(topic, event.key(), ContractTypes.nameOf(event.getClass()), EventJson.write(event));
    }

    /// Announces data that is no event of the contracts, such as a dead letter.
    public void append(Topic topic, String key, String type, String json) {
        append(topic.topicName(), key, type, json);
    }

    private void append(String topic, String key, String type, String json) {
        announced()
                .add(new OutgoingEvent(topic, key, UUID.randomUUID(), type, Tracing.current(), clock.instant(), json));
    }

    @SuppressWarnings("unchecked")
    private List<OutgoingEvent> announced() {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("Events are announced within a transaction.");
        }
        var announced = (List<OutgoingEvent>) transactions.getResource(TransactionalOutbox.class);
        return announced == null ? begin() : announced;
    }

    private List<OutgoingEvent> begin() {
        var announced = new ArrayList<OutgoingEvent>();
        transactions.putResource(TransactionalOutbox.class, announced);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                table.insert(announced);
            }

            @Override
            public void afterCompletion(int status) {}
        });
        afterCommit.run(relay::wake);
        return announced;
    }
}
