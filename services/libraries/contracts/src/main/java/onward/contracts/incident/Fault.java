package onward.contracts.incident;

import org.jspecify.annotations.Nullable;

/// What is wrong with the car, by cause and in the caller's words.
public record Fault(@Nullable FaultCause cause, @Nullable String description) {}
