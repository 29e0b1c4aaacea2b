package onward.messaging.inbox;

/// Whether the event is here for the first time, and whether others of its key wait, for this consumer or another.
record InboxEntry(boolean first, boolean queueBefore, boolean othersWait) {
    boolean anyWait() {
        return queueBefore || othersWait;
    }
}
