package onward.contracts.field;

import java.time.Instant;
import onward.contracts.Event;
import onward.contracts.EventType;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// Where a responder is. Lossy and frequent: the newest `at` wins. Speed in km/h, heading in degrees from north.
@EventType("onward.field.position.v1")
public record FieldPosition(
        Position position,
        Instant at,
        @Nullable Double speedKmh,
        @Nullable Double headingDegrees) implements Event {}
