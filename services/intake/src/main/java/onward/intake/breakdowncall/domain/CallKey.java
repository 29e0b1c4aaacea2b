package onward.intake.breakdowncall.domain;

/// What makes two messages the same call: vehicle, its own time of the event, number of the message.
public record CallKey(String vin, long timestamp, int messageId) {}
