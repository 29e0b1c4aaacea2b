package onward.intake.customers.domain;

/// A thing as it was read, with its version: 1 when it was new.
public record Versioned<T>(T value, long version) {}
