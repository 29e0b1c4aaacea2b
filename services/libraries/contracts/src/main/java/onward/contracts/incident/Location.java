package onward.contracts.incident;

import java.time.Instant;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// Where they are. `roadOpensAt` is only meaningful while `roadAccess` is `CLOSED`.
public record Location(
        Position position,
        @Nullable String description,
        @Nullable RoadAccess roadAccess,
        @Nullable Instant roadOpensAt,
        @Nullable Boolean safePlace) {}
