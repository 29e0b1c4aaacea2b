package onward.dispatch.fleet.kafka;

import java.time.OffsetDateTime;
import onward.contracts.Event;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import onward.dispatch.fleet.domain.LastSeen;
import org.jspecify.annotations.Nullable;

/// Where a tracker is, in the format that Traccar forwards. Speed is in knots, course in degrees from north.
record TrackerReport(Fix position, Device device) implements Event {
    private static final double KMH_PER_KNOT = 1.852;

    /// Where, and when by the satellites' clock.
    record Fix(
            double latitude,
            double longitude,
            OffsetDateTime fixTime,
            @Nullable Boolean valid,
            @Nullable Double speed,
            @Nullable Double course) {}

    /// Which tracker.
    record Device(String uniqueId) {}

    /// As positions are told here.
    ///
    /// @throws IllegalArgumentException when the device is no responder, or the place none on earth
    LastSeen lastSeen() {
        return new LastSeen(
                ResponderId.parse(device.uniqueId()),
                new Position(position.longitude(), position.latitude()),
                position.fixTime().toInstant(),
                position.speed() == null ? null : position.speed() * KMH_PER_KNOT,
                position.course());
    }
}
