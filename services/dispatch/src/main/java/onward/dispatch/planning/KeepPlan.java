package onward.dispatch.planning;

import static java.util.Collections.disjoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.dispatch.planning.domain.DispatchPlan;
import onward.dispatch.planning.domain.DispatchPlans;

/// Keeps a plan without what went into other hands while it was made. It takes no lock that offers wait for: who takes
/// a job in the same moment has the area planned again anyway.
@ApplicationScoped
public class KeepPlan {
    private final DispatchPlans plans;

    public KeepPlan(DispatchPlans plans) {
        this.plans = plans;
    }

    @Transactional
    public Answer keep(DispatchPlan plan) {
        var elsewhere = inOtherHands(plan.places());
        var rest = plan.without(elsewhere);
        return plans.keep(rest) ? new Answer.Kept(rest, elsewhere.size()) : new Answer.Stale();
    }

    /// The jobs that somebody else than the plan says has taken meanwhile, or is asked for.
    private Set<JobId> inOtherHands(Map<JobId, Set<ResponderId>> planned) {
        return plans.holders(planned.keySet()).entrySet().stream()
                .filter(held -> disjoint(held.getValue(), planned.getOrDefault(held.getKey(), Set.of())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// What became of a plan.
    public sealed interface Answer {
        /// As it is kept: `elsewhere` of its jobs fell out, since they went into other hands meanwhile.
        record Kept(DispatchPlan plan, int elsewhere) implements Answer {}

        /// A newer one is there.
        record Stale() implements Answer {}
    }
}
