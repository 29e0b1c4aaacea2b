package onward.messaging.deadletter;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import onward.contracts.Topic;
import onward.messaging.codec.EventJson;
import onward.messaging.inbox.DeadLetters;
import onward.messaging.inbox.Grave;
import onward.messaging.inbox.InboxState;
import onward.messaging.inbox.InboxTable;
import onward.messaging.outbox.TransactionalOutbox;

/// Keeps what could not be processed, whole, here and on `onward.dead-letters`.
@ApplicationScoped
class KeptDeadLetters implements DeadLetters {
    private final DeadLetterTable table;
    private final InboxTable inbox;
    private final TransactionalOutbox outbox;
    private final MeterRegistry registry;

    KeptDeadLetters(DeadLetterTable table, InboxTable inbox, TransactionalOutbox outbox, MeterRegistry registry) {
        this.table = table;
        this.inbox = inbox;
        this.outbox = outbox;
        this.registry = registry;
    }

    @Override
    public void bury(Grave grave) {
        QuarkusTransaction.requiringNew().run(() -> keep(grave));
    }

    @Override
    public void keep(Grave grave) {
        try {
            var id = UUID.randomUUID();
            if (!table.insert(id, grave)) {
                return;
            }
            inbox.set(grave.consumer(), grave.record(), InboxState.DEAD);
            outbox.append(
                    Topic.DEAD_LETTERS,
                    grave.record().keyOrEmpty(),
                    DeadLetterData.TYPE,
                    EventJson.write(DeadLetterData.of(id, grave)));
            registry.counter("onward.dead.letters", "topic", grave.record().topic())
                    .increment();
        } catch (SQLException e) {
            throw new DeadLettersUnavailable(e);
        }
    }
}
