package onward.messaging.deadletter;

import java.time.Instant;
import java.util.UUID;
import onward.messaging.inbox.Grave;

/// A grave with a name on it: what can be looked at and replayed.
public record DeadLetter(UUID id, Grave grave, State state, Instant at) {
    /// Whether somebody still has to look at it.
    public enum State {
        OPEN,
        REPLAYED
    }
}
