package onward.dispatch.planning.domain;

import java.time.Duration;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// Whose a unit is that could go.
public sealed interface Origin {
    Origin OWN = new Own();

    /// The control area's own.
    record Own() implements Origin {}

    /// A neighbouring area's, which would lend it.
    record Lent(String by) implements Origin {}

    /// A partner's desk, which takes so much an hour, drives so many hours for a metre, and declines with such a
    /// chance, 0 to 1.
    record Desk(double costPerHour, double hoursPerMetre, double declineChance) implements Origin {
        private static final double HOUR = 3600;

        /// What it is expected to take to go somewhere, work there, bring it to where it is wanted, and come home; in
        /// euros.
        public double price(
                Position home, Duration turnout, Position pickup, Duration work, @Nullable Position dropOff) {
            var end = dropOff == null ? pickup : dropOff;
            double metres = home.metresTo(pickup) + pickup.metresTo(end) + end.metresTo(home);
            return costPerHour * (turnout.plus(work).toSeconds() / HOUR + metres * hoursPerMetre);
        }

        /// Like [#price], as it stands. The time until it sets off is what its travel takes beyond the way.
        public double takes(Standing standing, Position pickup, Duration work, @Nullable Position dropOff) {
            var way = Math.round(standing.position().metresTo(pickup) * hoursPerMetre * HOUR);
            var turnout = standing.travel().minusSeconds(way);
            return price(standing.position(), turnout.isNegative() ? Duration.ZERO : turnout, pickup, work, dropOff);
        }

        /// The price as it counts: dearer by the chance that it is asked in vain.
        public double weighed(double price) {
            return price / (1 - Math.min(0.99, declineChance));
        }
    }
}
