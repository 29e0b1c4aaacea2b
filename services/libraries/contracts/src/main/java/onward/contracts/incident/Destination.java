package onward.contracts.incident;

import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// Where they were going.
public record Destination(@Nullable String name, @Nullable Position position) {}
