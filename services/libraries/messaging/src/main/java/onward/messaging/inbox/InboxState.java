package onward.messaging.inbox;

/// What became of an event here.
public enum InboxState {
    DONE,
    WAITING,
    DEAD
}
