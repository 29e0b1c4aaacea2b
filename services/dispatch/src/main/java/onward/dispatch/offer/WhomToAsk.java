package onward.dispatch.offer;

import java.util.List;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.Leg;
import onward.dispatch.offer.Asking.Later;
import onward.dispatch.offer.Asking.Now;
import onward.dispatch.offer.domain.DeskPrices;
import onward.dispatch.offer.domain.Patience;
import onward.dispatch.planning.PlanArea;
import onward.dispatch.planning.domain.Need;
import onward.dispatch.planning.domain.Shortlist;

/// Decides who is asked for a job now: those who are free, first whom it has waited for, unless it is better to
/// wait for somebody who is not. When there is nobody to ask nor to wait for, it is partners' desks.
final class WhomToAsk {
    private final PlanArea planArea;

    WhomToAsk(PlanArea planArea) {
        this.planArea = planArea;
    }

    Asking decide(Job.Unasked job, Need need, Shortlist found, Patience patience) {
        return patience.awaited(job, found)
                .<Asking>map(Now::new)
                .or(() -> patience.turn(job, found).map(Later::new))
                .orElseGet(() -> new Now(freeOrDesks(job.leg(), need, found, patience)));
    }

    private Shortlist freeOrDesks(Leg leg, Need need, Shortlist found, Patience patience) {
        var free = patience.free(leg, found);
        boolean nobody = free.able().isEmpty() && !found.able().isEmpty();
        return DeskPrices.cheapestFirst(nobody ? withDesks(free, need) : free, leg);
    }

    private Shortlist withDesks(Shortlist free, Need need) {
        return free.withDesks(planArea.look(List.of(need.ofDesks())).getFirst().able());
    }
}
