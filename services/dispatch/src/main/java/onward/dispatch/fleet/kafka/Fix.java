package onward.dispatch.fleet.kafka;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// Where, and when by the satellites' clock.
record Fix(
        double latitude,
        double longitude,
        OffsetDateTime fixTime,
        @Nullable Boolean valid,
        @Nullable Double speed,
        @Nullable Double course) {}
