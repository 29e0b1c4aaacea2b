package onward.messaging.inbox;

/// A record that could not be processed: by whom, why, and after how many attempts.
public record Grave(String consumer, IncomingRecord record, String reason, int attempts) {}
