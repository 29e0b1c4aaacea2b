package onward.dispatch.fleet.kafka;

import onward.contracts.Event;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import onward.dispatch.fleet.domain.LastSeen;

/// Where a tracker is, in the format that Traccar forwards. Speed is in knots, course in degrees from north.
record TrackerReport(Fix position, Device device) implements Event {
    private static final double KMH_PER_KNOT = 1.852;

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
