package onward.messaging.deadletter;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import onward.messaging.Handled;
import onward.messaging.codec.Unreadable;
import onward.messaging.inbox.Grave;
import onward.messaging.inbox.InboxState;
import onward.messaging.inbox.InboxTable;
import onward.messaging.inbox.Subscriptions;
import onward.messaging.inbox.Transience;

/// Gives a dead letter to its subscription once more.
@ApplicationScoped
public class ReplayDeadLetter {
    private final DeadLetterTable table;
    private final InboxTable inbox;
    private final Subscriptions subscriptions;

    ReplayDeadLetter(DeadLetterTable table, InboxTable inbox, Subscriptions subscriptions) {
        this.table = table;
        this.inbox = inbox;
        this.subscriptions = subscriptions;
    }

    /// What became of the replay.
    public sealed interface Answer {
        /// It had its effect.
        record Replayed(DeadLetter letter) implements Answer {}

        /// It had its effect before, and has none now.
        record Before(DeadLetter letter) implements Answer {}

        /// It still can't be handled; it stays a dead letter.
        record Refused(String reason) implements Answer {}

        /// There is no such dead letter here.
        record Unknown(UUID id) implements Answer {}
    }

    public Answer replay(UUID id) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> attempt(id));
        } catch (RuntimeException e) {
            if (Transience.passes(e)) {
                throw e;
            }
            return new Answer.Refused(Transience.reason(e));
        }
    }

    private Answer attempt(UUID id) throws SQLException {
        var found = table.lock(id);
        if (found.isEmpty()) {
            return new Answer.Unknown(id);
        }
        var letter = found.get();
        if (letter.state() == DeadLetter.State.REPLAYED) {
            return new Answer.Before(letter);
        }
        var grave = letter.grave();
        switch (handle(grave)) {
            case Handled.Done done -> {
                table.markReplayed(id);
                inbox.set(grave.consumer(), grave.record(), InboxState.DONE);
            }
            case Handled.NotYetKnown notYet ->
                throw new StillDead("It belongs to something that is not known here yet.");
            case Handled.Impossible(var reason) -> throw new StillDead(reason);
        }
        return new Answer.Replayed(new DeadLetter(id, grave, DeadLetter.State.REPLAYED, letter.at()));
    }

    private Handled handle(Grave grave) {
        try {
            return subscriptions.named(grave.consumer()).read(grave.record()).handle();
        } catch (Unreadable e) {
            throw new StillDead(String.valueOf(e.getMessage()));
        }
    }
}
