package onward.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.OfferId;
import onward.contracts.value.By;
import onward.dispatch.Ids;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.job.domain.Offered;
import onward.dispatch.job.domain.Pending;
import onward.dispatch.offer.domain.Cascade;
import onward.dispatch.offer.domain.Decisions;
import onward.dispatch.offer.domain.DeskPrices;
import onward.dispatch.offer.domain.Offer;
import onward.dispatch.offer.domain.OfferPolicy;
import onward.dispatch.offer.domain.Offers;
import onward.dispatch.offer.domain.Terms;
import onward.dispatch.planning.ClaimResponders;
import onward.dispatch.planning.PlanArea;
import onward.dispatch.planning.domain.Need;
import onward.dispatch.planning.domain.Origin;
import onward.dispatch.planning.domain.Shortlist;
import onward.dispatch.planning.domain.Shortlist.Standing;

/// Puts pending jobs to the responders who can be there first; where nobody is left to ask, to partners' desks, the
/// cheapest first; and where there is none either, the job is unfilled.
///
/// Runs in the caller's transaction, under the lock of the jobs' incident.
@ApplicationScoped
public class OfferJobs {
    private final Incidents incidents;
    private final PlanArea planArea;
    private final ClaimResponders claimResponders;
    private final Jobs jobs;
    private final Offers offers;
    private final OfferPolicy policy;
    private final Clock clock;
    private final Ids ids;

    public OfferJobs(
            Incidents incidents,
            PlanArea planArea,
            ClaimResponders claimResponders,
            Jobs jobs,
            Offers offers,
            OfferPolicy policy,
            Clock clock,
            Ids ids) {
        this.incidents = incidents;
        this.planArea = planArea;
        this.claimResponders = claimResponders;
        this.jobs = jobs;
        this.offers = offers;
        this.policy = policy;
        this.clock = clock;
        this.ids = ids;
    }

    /// Offers each job once more: its next round.
    public void offer(List<Pending> pending, By by) {
        if (pending.isEmpty()) {
            return;
        }
        var soFar = offers.of(pending.stream().map(Pending::id).toList());
        var cascades = pending.stream()
                .map(job -> new Cascade(
                        job.attempt(),
                        soFar.getOrDefault(job.id(), List.of()),
                        job.leg().excluded()))
                .toList();
        var needs = new ArrayList<Need>();
        for (int i = 0; i < pending.size(); i++) {
            needs.add(need(pending.get(i), cascades.get(i)));
        }
        var shortlists = planArea.plan(needs);
        for (int i = 0; i < pending.size(); i++) {
            var job = pending.get(i);
            offer(job, cascades.get(i), claimed(job, needs.get(i), cascades.get(i), shortlists.get(i)), by);
        }
    }

    private Need need(Pending job, Cascade cascade) {
        var leg = job.leg();
        var brand = incidents.find(leg.incident()).orElseThrow().facts().brand();
        var need = new Need(leg.kind(), leg.requires(), leg.pickup().position(), brand, cascade.excluded(), null);
        return cascade.width(policy) == 0 ? need.ofDesks() : need;
    }

    /// Looks again before it says that nobody is left: who was found may just have been given something else.
    private Shortlist claimed(Pending job, Need need, Cascade cascade, Shortlist found) {
        var best = DeskPrices.cheapestFirst(found, job.leg());
        var claimed = claimResponders.claim(best, width(best, cascade));
        if (best.able().isEmpty() || !claimed.able().isEmpty()) {
            return claimed;
        }
        var anew = DeskPrices.cheapestFirst(planArea.look(List.of(need)).getFirst(), job.leg());
        return claimResponders.await(anew, width(anew, cascade));
    }

    private void offer(Pending job, Cascade cascade, Shortlist shortlist, By by) {
        var asked = shortlist.able().stream().limit(width(shortlist, cascade)).toList();
        if (asked.isEmpty()) {
            var reason =
                    cascade.width(policy) == 0 ? "Nobody who was asked takes it." : "Nobody is left who could do it.";
            jobs.save(job.nobodyTakes(reason, by));
            return;
        }
        Job current = job;
        var all = new ArrayList<>(cascade.soFar().stream().map(Offer::facts).toList());
        for (var standing : asked) {
            var offer = new Offer.Sent(terms(job, cascade, shortlist, standing));
            offers.save(offer);
            all.add(offer.facts());
            var step = current instanceof Offered offered
                    ? offered.offered(offer.facts(), List.copyOf(all), by)
                    : job.offered(offer.facts(), List.copyOf(all), by);
            jobs.save(step);
            current = step.job();
        }
    }

    /// One desk at a time.
    private int width(Shortlist shortlist, Cascade cascade) {
        return shortlist.able().stream().anyMatch(OfferJobs::isDesk) ? 1 : cascade.width(policy);
    }

    private static boolean isDesk(Standing standing) {
        return standing.origin() instanceof Origin.Desk;
    }

    private Terms terms(Pending job, Cascade cascade, Shortlist shortlist, Standing standing) {
        var now = clock.instant();
        var kind = isDesk(standing) ? ResponderKind.PARTNER_DESK : job.leg().kind();
        return new Terms(
                new OfferId(ids.next()),
                job.id(),
                job.leg().incident(),
                standing.responder(),
                now,
                now.plus(policy.deadline(kind)),
                job.attempt(),
                cascade.nextRound(),
                Decisions.of(now, job.leg(), shortlist, standing.responder(), policy.version()));
    }
}
