package onward.contracts.incident;

import org.jspecify.annotations.Nullable;

/// One field that changed, by its JSON pointer, as it read before and after.
public record FieldChange(
        String pointer, @Nullable String before, @Nullable String after) {}
