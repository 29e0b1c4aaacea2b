package onward.messaging.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import onward.messaging.Handled;
import onward.messaging.codec.Unreadable;

/// The events of a key that wait for its first one: handled in the order of their arrival as soon as that is known.
@ApplicationScoped
class Queue {
    private final InboxTable table;
    private final WaitingRecords waiting;
    private final Subscriptions subscriptions;
    private final DeadLetters deadLetters;

    Queue(InboxTable table, WaitingRecords waiting, Subscriptions subscriptions, DeadLetters deadLetters) {
        this.table = table;
        this.waiting = waiting;
        this.subscriptions = subscriptions;
        this.deadLetters = deadLetters;
    }

    /// Handles what waits for the key, as far as it can be handled now.
    void drain(String key) {
        boolean more = true;
        while (more) {
            try {
                more = QuarkusTransaction.requiringNew().call(() -> handleOldest(key));
            } catch (RuntimeException e) {
                if (Transience.passes(e)) {
                    throw e;
                }
                bury(key, e);
            }
        }
    }

    private boolean handleOldest(String key) throws Exception {
        table.lock(key);
        var oldest = waiting.oldest(key);
        if (oldest.isEmpty()) {
            return false;
        }
        var next = oldest.get();
        var subscribed = subscriptions.named(next.consumer());
        return switch (read(subscribed, next).handle()) {
            case Handled.Done done -> {
                table.set(next.consumer(), next.record(), InboxState.DONE);
                waiting.remove(next.id());
                yield true;
            }
            case Handled.NotYetKnown notYet -> false;
            case Handled.Impossible(var reason) -> throw new Hopeless(reason);
        };
    }

    private static Subscribed<?>.Readable read(Subscribed<?> subscribed, WaitingRecord next) {
        try {
            return subscribed.read(next.record());
        } catch (Unreadable e) {
            throw new Hopeless(String.valueOf(e.getMessage()));
        }
    }

    private void bury(String key, RuntimeException failure) {
        QuarkusTransaction.requiringNew().run(() -> {
            try {
                table.lock(key);
                var oldest = waiting.oldest(key);
                if (oldest.isPresent()) {
                    var next = oldest.get();
                    deadLetters.keep(new Grave(next.consumer(), next.record(), Transience.reason(failure), 1));
                    waiting.remove(next.id());
                }
            } catch (SQLException e) {
                throw new InboxUnavailable(e);
            }
        });
    }
}
