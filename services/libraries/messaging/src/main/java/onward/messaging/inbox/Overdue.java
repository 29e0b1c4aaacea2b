package onward.messaging.inbox;

/// How many records wait to be tried again, and for how long the oldest has waited.
record Overdue(long records, double oldestSeconds) {}
