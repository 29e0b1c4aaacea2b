package onward.dispatch.offer.domain;

import java.time.Duration;
import java.util.Comparator;
import onward.dispatch.job.domain.Leg;
import onward.dispatch.planning.domain.Origin;
import onward.dispatch.planning.domain.Shortlist;
import onward.dispatch.planning.domain.Shortlist.Standing;

/// What partners' desks are expected to take for a job.
public final class DeskPrices {
    private static final double SECONDS_PER_HOUR = 3600;

    private DeskPrices() {}

    /// The desk first that is expected to take least; whoever is no desk stays in its order.
    public static Shortlist cheapestFirst(Shortlist shortlist, Leg leg) {
        var able = shortlist.able().stream()
                .sorted(Comparator.comparingDouble(standing -> weighed(standing, leg)))
                .toList();
        return new Shortlist(able, shortlist.busy(), shortlist.others());
    }

    private static double weighed(Standing standing, Leg leg) {
        return standing.origin() instanceof Origin.Desk desk ? desk.weighed(of(desk, standing, leg)) : 0;
    }

    /// In euros. The time until it sets off is what its travel takes beyond the way.
    static double of(Origin.Desk desk, Standing standing, Leg leg) {
        var pickup = leg.pickup().position();
        var dropOff = leg.dropOff() == null ? null : leg.dropOff().position();
        var way = standing.position().metresTo(pickup) * desk.hoursPerMetre() * SECONDS_PER_HOUR;
        var turnout = standing.travel().minusSeconds(Math.round(way));
        return desk.price(
                standing.position(), turnout.isNegative() ? Duration.ZERO : turnout, pickup, leg.work(), dropOff);
    }
}
