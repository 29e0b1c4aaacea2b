package onward.dispatch.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import onward.dispatch.planning.domain.DispatchPlan;
import onward.dispatch.planning.domain.DispatchPlans;
import onward.dispatch.planning.domain.PlannedStop;

/// Keeps a plan, unless the world has moved on while it was made. It takes no lock that offers wait for: who takes a
/// job
/// in the same moment has the area planned again anyway.
@ApplicationScoped
public class KeepPlan {
    private final DispatchPlans plans;

    public KeepPlan(DispatchPlans plans) {
        this.plans = plans;
    }

    @Transactional
    public Answer keep(DispatchPlan plan) {
        return !hasJobsInOtherHands(plan) && plans.keep(plan) ? Answer.KEPT : Answer.STALE;
    }

    /// Whether somebody else than the plan says has taken one of its jobs meanwhile, or is asked for it.
    private boolean hasJobsInOtherHands(DispatchPlan plan) {
        var jobs = plan.tours().stream()
                .flatMap(tour -> tour.stops().stream())
                .map(PlannedStop::job)
                .collect(Collectors.toSet());
        var holders = plans.holders(jobs);
        return plan.tours().stream()
                .anyMatch(tour -> tour.stops().stream()
                        .map(stop -> holders.getOrDefault(stop.job(), Set.of()))
                        .anyMatch(held -> !held.isEmpty() && !held.contains(tour.responder())));
    }

    /// What became of a plan.
    public enum Answer {
        KEPT,

        /// A newer one is there, or it says what is no longer so.
        STALE
    }
}
