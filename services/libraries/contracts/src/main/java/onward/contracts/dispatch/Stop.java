package onward.contracts.dispatch;

import onward.contracts.incident.RoadAccess;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// A place where a leg begins or ends.
public record Stop(
        @Nullable String name,
        Position position,
        @Nullable String description,
        @Nullable RoadAccess roadAccess) {}
