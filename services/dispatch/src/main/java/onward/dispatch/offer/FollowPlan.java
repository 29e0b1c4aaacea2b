package onward.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import onward.contracts.id.ResponderId;
import onward.contracts.value.By;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.job.domain.Planned;
import onward.dispatch.job.domain.PlannedJobs;
import onward.dispatch.offer.domain.Cascade;
import onward.dispatch.offer.domain.OfferPolicy;
import onward.dispatch.offer.domain.Offers;
import onward.dispatch.offer.domain.Patience;
import onward.dispatch.offer.domain.Slot;
import onward.dispatch.offer.domain.Slots;
import onward.dispatch.planning.domain.DispatchPlan;

/// Has jobs that wait for somebody wait for whom the plan of their area gives them to: for one job whoever is there
/// first is best, for all of them together often somebody else.
@ApplicationScoped
public class FollowPlan {
    private static final By BY = By.actor("dispatch");

    private final Jobs jobs;
    private final PlannedJobs plannedJobs;
    private final Offers offers;
    private final OfferPolicy policy;
    private final Clock clock;

    public FollowPlan(Jobs jobs, PlannedJobs plannedJobs, Offers offers, OfferPolicy policy, Clock clock) {
        this.jobs = jobs;
        this.plannedJobs = plannedJobs;
        this.offers = offers;
        this.policy = policy;
        this.clock = clock;
    }

    /// Where the plan has jobs that wait for somebody else.
    @Transactional
    public List<Slot> otherwise(DispatchPlan plan) {
        var awaited = plannedJobs.awaited(plan.area());
        return Slots.of(plan)
                .filter(slot -> awaited.containsKey(slot.job()))
                .filter(slot -> !slot.responder().equals(awaited.get(slot.job())))
                .toList();
    }

    /// Has the job wait as the plan says, unless it does not wait any more, would have to wait for too long, or was
    /// declined or given back by that responder since the plan was drawn.
    @Transactional
    public void take(Slot slot) {
        if (jobs.locked(slot.job()).orElse(null) instanceof Planned planned) {
            var turn = slot.turn(policy.lead(planned.leg().kind()));
            boolean mayBeAsked = !excluded(planned).contains(slot.responder());
            if (mayBeAsked && new Patience(policy, clock.instant()).mayWaitFor(turn, planned)) {
                jobs.save(planned.planned(turn, BY));
            }
        }
    }

    private Set<ResponderId> excluded(Planned job) {
        return new Cascade(job.attempt(), offers.of(job.id()), job.leg().excluded()).excluded();
    }
}
