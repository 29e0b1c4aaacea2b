package onward.messaging.inbox;

/// Where records go that can't be processed: kept whole until somebody looks at them.
public interface DeadLetters {
    /// Keeps it in a transaction of its own.
    void bury(Grave grave);

    /// Keeps it in the caller's transaction. The inbox remembers it as dead, so that it is not handled when it arrives
    /// again, and a replay is not taken for a repeat.
    void keep(Grave grave);
}
