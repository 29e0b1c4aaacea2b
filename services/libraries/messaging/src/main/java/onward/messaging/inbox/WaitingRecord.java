package onward.messaging.inbox;

/// A record that waits to be tried again, and who is to take it.
record WaitingRecord(long id, String consumer, IncomingRecord record) {}
