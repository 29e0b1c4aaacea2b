package onward.contracts.customer;

import org.jspecify.annotations.Nullable;

/// A customer of a brand; `phone` is E.164.
public record CustomerFacts(
        String brand,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String language) {}
