package onward.messaging.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import onward.messaging.Handled;
import onward.messaging.codec.Unreadable;

/// Gives an event to its subscription once: the effect and the note that it was handled are one transaction.
@ApplicationScoped
class Inbox {
    private static final int SECONDS_AT_MOST = 30;

    private final InboxTable table;
    private final WaitingRecords waiting;
    private final HandlingTraces traces;

    Inbox(InboxTable table, WaitingRecords waiting, HandlingTraces traces) {
        this.table = table;
        this.waiting = waiting;
        this.traces = traces;
    }

    /// Takes records of one key, all or none.
    ///
    /// @return whether events of the key wait that could be handled now
    boolean take(Subscribed<?> subscribed, List<IncomingRecord> records) throws Unreadable {
        var concerning = records.stream().filter(subscribed::concerns).toList();
        var readable = new ArrayList<Subscribed<?>.Readable>();
        for (var record : concerning) {
            readable.add(subscribed.read(record));
        }
        if (readable.isEmpty()) {
            return false;
        }
        return QuarkusTransaction.requiringNew().timeout(SECONDS_AT_MOST).call(() -> {
            boolean anyWait = false;
            for (int i = 0; i < readable.size(); i++) {
                var record = concerning.get(i);
                var event = readable.get(i);
                anyWait = traces.within(record, () -> take(subscribed, record, event));
            }
            return anyWait;
        });
    }

    private boolean take(Subscribed<?> subscribed, IncomingRecord record, Subscribed<?>.Readable event)
            throws SQLException {
        var entry = table.enter(subscribed.consumer(), record);
        if (!entry.first()) {
            return entry.anyWait();
        }
        if (entry.queueBefore()) {
            wait(subscribed, record);
            return true;
        }
        return switch (event.handle()) {
            case Handled.Done done -> entry.anyWait();
            case Handled.NotYetKnown notYet -> {
                wait(subscribed, record);
                yield false;
            }
            case Handled.Impossible(var reason) -> throw new Hopeless(reason);
        };
    }

    private void wait(Subscribed<?> subscribed, IncomingRecord record) throws SQLException {
        table.set(subscribed.consumer(), record, InboxState.WAITING);
        waiting.add(subscribed.consumer(), record);
    }
}
