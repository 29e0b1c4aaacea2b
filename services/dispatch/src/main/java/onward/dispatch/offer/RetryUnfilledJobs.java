package onward.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.value.By;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.job.domain.JobChange;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.job.domain.Step;
import onward.dispatch.job.domain.Unfilled;
import onward.dispatch.offer.domain.Cascade;
import onward.dispatch.offer.domain.OfferPolicy;
import onward.dispatch.offer.domain.Offers;
import onward.dispatch.offer.domain.Patience;
import onward.dispatch.planning.PlanArea;
import onward.dispatch.planning.domain.Need;

/// Asks the fleet again for a job that nobody took, once there is somebody to ask.
@ApplicationScoped
public class RetryUnfilledJobs {
    private static final By BY = By.actor("dispatch");

    private final Incidents incidents;
    private final Jobs jobs;
    private final Offers offers;
    private final PlanArea planArea;
    private final OfferJobs offerJobs;
    private final OfferPolicy policy;
    private final Clock clock;

    public RetryUnfilledJobs(
            Incidents incidents,
            Jobs jobs,
            Offers offers,
            PlanArea planArea,
            OfferJobs offerJobs,
            OfferPolicy policy,
            Clock clock) {
        this.incidents = incidents;
        this.jobs = jobs;
        this.offers = offers;
        this.planArea = planArea;
        this.offerJobs = offerJobs;
        this.policy = policy;
        this.clock = clock;
    }

    @Transactional
    public List<JobId> unfilled() {
        return jobs.unfilled();
    }

    /// Asks again when there is somebody who was not asked before, or who has become available since.
    @Transactional
    public void retry(JobId id, Set<ResponderId> availableAnew) {
        if (!(jobs.locked(id).orElse(null) instanceof Unfilled unfilled) || !somebodyIsThere(unfilled, availableAnew)) {
            return;
        }
        var pending = unfilled.retried();
        jobs.save(new Step(pending, new JobChange.Started(BY)));
        offerJobs.offer(List.of(pending), BY);
    }

    private boolean somebodyIsThere(Unfilled job, Set<ResponderId> availableAnew) {
        var leg = job.leg();
        var brand = incidents.find(leg.incident()).orElseThrow().facts().brand();
        var soFar = offers.of(job.id());
        var excluded = new Cascade(job.attempt() + 1, soFar, leg.excluded()).excluded();
        soFar.stream()
                .map(offer -> offer.terms().responder())
                .filter(asked -> !availableAnew.contains(asked))
                .forEach(excluded::add);
        var need = new Need(leg.kind(), leg.requires(), leg.pickup().position(), brand, excluded, null, null);
        var found = planArea.plan(List.of(need)).getFirst();
        var answer = new WhomToAsk(planArea).decide(job.retried(), need, found, new Patience(policy, clock.instant()));
        return !(answer instanceof Asking.Now now && now.shortlist().able().isEmpty());
    }
}
