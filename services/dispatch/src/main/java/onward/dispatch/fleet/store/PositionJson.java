package onward.dispatch.fleet.store;

import onward.dispatch.fleet.domain.LastSeen;
import org.jspecify.annotations.Nullable;

/// A position as it is handed to PostgreSQL, its time in microseconds since 1970.
record PositionJson(
        String id,
        double lon,
        double lat,
        double micros,
        @Nullable Double speed,
        @Nullable Double heading) {
    static PositionJson of(LastSeen seen) {
        var at = seen.at();
        return new PositionJson(
                seen.responder().value(),
                seen.position().lon(),
                seen.position().lat(),
                at.getEpochSecond() * 1e6 + at.getNano() / 1000,
                seen.speedKmh(),
                seen.headingDegrees());
    }
}
