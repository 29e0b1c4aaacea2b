package onward.dispatch.planning;

import java.time.Duration;
import java.util.Set;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import onward.dispatch.planning.domain.FleetUnit;
import org.jspecify.annotations.Nullable;

/// Units at the kilometres of a road along the equator.
final class RoadUnit {
    private static final double KM = 1 / 111.195;

    private RoadUnit() {}

    static FleetUnit of(
            ResponderId id, ResponderKind kind, int km, boolean onDuty, Set<String> able, double costPerHour) {
        return of(id, kind, km, onDuty, able, costPerHour, null);
    }

    static FleetUnit of(
            ResponderId id,
            ResponderKind kind,
            int km,
            boolean onDuty,
            Set<String> able,
            double costPerHour,
            @Nullable String lentBy) {
        var place = at(km);
        return new FleetUnit(
                id,
                kind,
                50,
                1.3,
                Duration.ofMinutes(2),
                costPerHour,
                able,
                Set.of(),
                place,
                place,
                onDuty,
                null,
                lentBy);
    }

    static Position at(int km) {
        return new Position(6.0 + km * KM, 0);
    }
}
