package onward.contracts.order;

import org.jspecify.annotations.Nullable;

/// Whom the crew can call; `phone` is E.164.
public record OrderContact(
        @Nullable String name, String phone, @Nullable String language) {}
