package onward.intake.facts.domain;

import org.jspecify.annotations.Nullable;

/// Whom to reach, with the phone as it was written.
public record Caller(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String country,
        @Nullable String language) {}
