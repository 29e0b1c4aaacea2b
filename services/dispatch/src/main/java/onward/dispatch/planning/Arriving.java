package onward.dispatch.planning;

import java.time.Duration;
import java.time.Instant;
import onward.dispatch.planning.domain.Commitment;
import onward.dispatch.planning.domain.FieldUnit;
import onward.dispatch.planning.domain.Standing;

/// A unit that is free after so many seconds, and then drives for so many; it sets off later by its turnout.
record Arriving(FieldUnit unit, double free, double driving) {
    double arrival() {
        return free + travel();
    }

    private double travel() {
        return unit.turnoutSeconds() + driving;
    }

    int ahead() {
        return unit.ahead().size();
    }

    Standing standing(Instant now) {
        var untilFree = seconds(free);
        var travel = seconds(travel());
        var seen = unit.seen();
        return new Standing(
                unit.id(),
                now.plus(untilFree).plus(travel),
                untilFree,
                travel,
                ahead(),
                unit.ahead().stream().allMatch(Commitment::taken),
                unit.position(),
                seen == null ? null : seen.age(now),
                seen != null && seen.isStale(),
                unit.origin());
    }

    private static Duration seconds(double seconds) {
        return Duration.ofSeconds(Math.round(seconds));
    }
}
