package onward.messaging.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import onward.messaging.Handled;
import onward.messaging.codec.Unreadable;

/// Gives an event to its subscription once: the effect and the note that it was handled are one transaction.
@ApplicationScoped
class Inbox {
    private static final int SECONDS_AT_MOST = 30;

    private final InboxTable table;
    private final WaitingRecords waiting;

    Inbox(InboxTable table, WaitingRecords waiting) {
        this.table = table;
        this.waiting = waiting;
    }

    /// @return whether events of the key wait that could be handled now
    boolean take(Subscribed<?> subscribed, IncomingRecord record) throws Unreadable {
        if (!subscribed.concerns(record)) {
            return false;
        }
        var readable = subscribed.read(record);
        return QuarkusTransaction.requiringNew().timeout(SECONDS_AT_MOST).call(() -> {
            var entry = table.enter(subscribed.consumer(), record);
            if (!entry.first()) {
                return entry.anyWait();
            }
            if (entry.queueBefore()) {
                wait(subscribed, record);
                return true;
            }
            return switch (readable.handle()) {
                case Handled.Done done -> entry.anyWait();
                case Handled.NotYetKnown notYet -> {
                    wait(subscribed, record);
                    yield false;
                }
                case Handled.Impossible(var reason) -> throw new Hopeless(reason);
            };
        });
    }

    private void wait(Subscribed<?> subscribed, IncomingRecord record) throws SQLException {
        table.set(subscribed.consumer(), record, InboxState.WAITING);
        waiting.add(subscribed.consumer(), record);
    }
}
