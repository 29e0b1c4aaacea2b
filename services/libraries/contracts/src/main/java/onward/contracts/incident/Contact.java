package onward.contracts.incident;

import org.jspecify.annotations.Nullable;

/// Whom to reach. `phone` is E.164, absent only where a vehicle called by itself or staff saw it pass; `country` (ISO
/// 3166 alpha-2) is where a national number was dialled from; `language` is BCP 47.
public record Contact(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String country,
        @Nullable String language) {}
