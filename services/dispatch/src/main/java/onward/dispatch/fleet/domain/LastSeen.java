package onward.dispatch.fleet.domain;

import java.time.Instant;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// Where a responder last was, by the clock of its device. Speed in km/h, heading in degrees from north.
public record LastSeen(
        ResponderId responder,
        Position position,
        Instant at,
        @Nullable Double speedKmh,
        @Nullable Double headingDegrees) {}
