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
import onward.dispatch.job.domain.Planned;
import onward.dispatch.job.domain.Turn;
import onward.dispatch.offer.Asking.Later;
import onward.dispatch.offer.Asking.Now;
import onward.dispatch.offer.domain.Cascade;
import onward.dispatch.offer.domain.Decisions;
import onward.dispatch.offer.domain.DeskPrices;
import onward.dispatch.offer.domain.Offer;
import onward.dispatch.offer.domain.OfferPolicy;
import onward.dispatch.offer.domain.Offers;
import onward.dispatch.offer.domain.Patience;
import onward.dispatch.offer.domain.Terms;
import onward.dispatch.planning.ClaimResponders;
import onward.dispatch.planning.PlanArea;
import onward.dispatch.planning.domain.Origin;
import onward.dispatch.planning.domain.Shortlist;
import onward.dispatch.planning.domain.Standing;

/// Puts pending jobs to the responders who can be there first, or plans them for whoever is still busy where that is
/// better. Where nobody is left it puts them to partners' desks, the cheapest first; where there is none
/// either, the job is unfilled.
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
    private final WhomToAsk whomToAsk;

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
        this.whomToAsk = new WhomToAsk(planArea);
    }

    /// Offers each job once more: its next round.
    public void offer(List<? extends Job.Unasked> waiting, By by) {
        if (waiting.isEmpty()) {
            return;
        }
        var soFar = offers.of(waiting.stream().map(Job::id).toList());
        var rounds = waiting.stream()
                .map(job -> round(job, soFar.getOrDefault(job.id(), List.of())))
                .toList();
        var shortlists = planArea.plan(rounds.stream().map(Round::need).toList());
        for (int i = 0; i < rounds.size(); i++) {
            offer(rounds.get(i), shortlists.get(i), by);
        }
    }

    private Round round(Job.Unasked job, List<Offer> soFar) {
        var incident = incidents.find(job.leg().incident()).orElseThrow();
        return Round.of(job, soFar, incident.facts().brand(), policy);
    }

    /// Looks again before it says that nobody is left: who was found may just have been given something else.
    private void offer(Round round, Shortlist found, By by) {
        switch (decide(round, found)) {
            case Later(var turn) -> plan(round.job(), turn, by);
            case Now(var best) -> {
                var claimed = claimResponders.claim(best, width(best, round.cascade()));
                if (best.able().isEmpty() || !claimed.able().isEmpty()) {
                    put(round, claimed, by);
                } else {
                    offerAnew(round, by);
                }
            }
        }
    }

    private void offerAnew(Round round, By by) {
        switch (decide(round, planArea.look(List.of(round.need())).getFirst())) {
            case Later(var turn) -> plan(round.job(), turn, by);
            case Now(var best) -> put(round, claimResponders.await(best, width(best, round.cascade())), by);
        }
    }

    private void plan(Job.Unasked job, Turn turn, By by) {
        if (!(job instanceof Planned planned && planned.isStill(turn, clock.instant()))) {
            jobs.save(job.planned(turn, by));
        }
    }

    /// Where several are asked at once it is the last call: whoever has room is asked.
    private Asking decide(Round round, Shortlist found) {
        return round.cascade().width(policy) == 1
                ? whomToAsk.decide(round.job(), round.need(), found, new Patience(policy, clock.instant()))
                : new Now(DeskPrices.cheapestFirst(found, round.job().leg()));
    }

    private void put(Round round, Shortlist shortlist, By by) {
        var job = round.job();
        var cascade = round.cascade();
        var asked = shortlist.able().stream().limit(width(shortlist, cascade)).toList();
        if (asked.isEmpty()) {
            jobs.save(job.nobodyTakes(whyNobody(cascade, shortlist), by));
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

    private String whyNobody(Cascade cascade, Shortlist shortlist) {
        if (cascade.width(policy) == 0) {
            return "Nobody who was asked takes it.";
        }
        return shortlist.busy().isEmpty()
                ? "Nobody is left who could do it."
                : "Nobody who could do it is free in time.";
    }

    /// One desk at a time.
    private int width(Shortlist shortlist, Cascade cascade) {
        return shortlist.able().stream().anyMatch(OfferJobs::isDesk) ? 1 : cascade.width(policy);
    }

    private static boolean isDesk(Standing standing) {
        return standing.origin() instanceof Origin.Desk;
    }

    private Terms terms(Job.Unasked job, Cascade cascade, Shortlist shortlist, Standing standing) {
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
