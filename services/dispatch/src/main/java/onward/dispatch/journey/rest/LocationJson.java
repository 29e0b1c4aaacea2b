package onward.dispatch.journey.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import onward.contracts.incident.Location;
import onward.contracts.incident.RoadAccess;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// Where they are.
record LocationJson(
        @NotNull Position position,
        @Nullable String description,
        @Nullable RoadAccess roadAccess,
        @Nullable Instant roadOpensAt,
        @Nullable Boolean safePlace) {
    Location location() {
        return new Location(position, description, roadAccess, roadOpensAt, safePlace);
    }
}
