package onward.dispatch.offer.domain;

import java.util.Comparator;
import onward.dispatch.job.domain.Leg;
import onward.dispatch.planning.domain.Origin;
import onward.dispatch.planning.domain.Shortlist;
import onward.dispatch.planning.domain.Standing;

/// What partners' desks are expected to take for a job.
public final class DeskPrices {
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

    /// In euros.
    static double of(Origin.Desk desk, Standing standing, Leg leg) {
        var dropOff = leg.dropOff() == null ? null : leg.dropOff().position();
        return desk.takes(standing, leg.pickup().position(), leg.work(), dropOff);
    }
}
