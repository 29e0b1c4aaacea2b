package onward.messaging.outbox;

/// How many rows are not published yet, and for how long the oldest has waited.
record Backlog(long rows, double oldestSeconds) {}
