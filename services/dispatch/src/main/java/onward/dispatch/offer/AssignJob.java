package onward.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.EtaConfirmation;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.JobId;
import onward.contracts.id.OfferId;
import onward.contracts.id.ResponderId;
import onward.contracts.value.By;
import onward.dispatch.Ids;
import onward.dispatch.fleet.domain.Responders;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.job.domain.Assignment;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.offer.AssignJob.Answer.Assigned;
import onward.dispatch.offer.AssignJob.Answer.Illegal;
import onward.dispatch.offer.AssignJob.Answer.Unknown;
import onward.dispatch.offer.AssignJob.Answer.UnknownResponder;
import onward.dispatch.offer.domain.Decisions;
import onward.dispatch.offer.domain.Offer;
import onward.dispatch.offer.domain.OfferPolicy;
import onward.dispatch.offer.domain.Offers;
import onward.dispatch.offer.domain.Terms;
import onward.dispatch.planning.PlanArea;
import onward.dispatch.planning.domain.Need;
import onward.dispatch.planning.domain.Shortlist;
import onward.dispatch.planning.domain.Standing;

/// Gives a job to a responder by hand, whatever the planner would say: an accepted offer is written, with the override
/// beside the recommendation, and open offers to others are withdrawn.
@ApplicationScoped
public class AssignJob {
    /// What is assumed of a responder that the planner knows nothing about.
    private static final Duration UNPLANNED_ARRIVAL = Duration.ofHours(1);

    private final Incidents incidents;
    private final Responders responders;
    private final PlanArea planArea;
    private final Jobs jobs;
    private final Offers offers;
    private final WithdrawOffers withdrawOffers;
    private final OfferPolicy policy;
    private final Clock clock;
    private final Ids ids;

    public AssignJob(
            Incidents incidents,
            Responders responders,
            PlanArea planArea,
            Jobs jobs,
            Offers offers,
            WithdrawOffers withdrawOffers,
            OfferPolicy policy,
            Clock clock,
            Ids ids) {
        this.incidents = incidents;
        this.responders = responders;
        this.planArea = planArea;
        this.jobs = jobs;
        this.offers = offers;
        this.withdrawOffers = withdrawOffers;
        this.policy = policy;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public Answer assign(JobId id, ResponderId responder, String reason, By by) {
        return switch (jobs.locked(id).orElse(null)) {
            case null -> new Unknown(id);
            case Job.Dispatchable job when responders.find(responder).isEmpty() -> new UnknownResponder(responder);
            case Job.Dispatchable job -> assign(job, responder, reason, by);
            case Job other -> new Illegal(other.state());
        };
    }

    private Answer assign(Job.Dispatchable job, ResponderId responder, String reason, By by) {
        var now = clock.instant();
        var shortlist = shortlist(job);
        var eta = eta(shortlist, responder, now);
        var decision = Decisions.byHand(now, job.leg(), shortlist, responder, policy.version(), by, reason);
        var terms = new Terms(
                new OfferId(ids.next()),
                job.id(),
                job.leg().incident(),
                responder,
                now,
                now,
                job.attempt(),
                0,
                decision);
        var offer = new Offer.Sent(terms).accept(eta);
        var assignment = new Assignment(responder, eta, EtaConfirmation.NOT_NEEDED);
        var step = job.assigned(assignment, offer.facts(), by);
        offers.save(offer);
        withdrawOffers.withdraw(job.id(), "The job was assigned by hand.");
        jobs.save(step);
        return new Assigned(step.job());
    }

    private Shortlist shortlist(Job.Dispatchable job) {
        var leg = job.leg();
        var brand = incidents.find(leg.incident()).orElseThrow().facts().brand();
        var need = new Need(leg.kind(), leg.requires(), leg.pickup().position(), brand, leg.excluded(), null, null);
        return planArea.plan(List.of(need)).getFirst();
    }

    /// As the planner has it, if it could go at all by its word.
    private static Instant eta(Shortlist shortlist, ResponderId responder, Instant now) {
        return shortlist.able().stream()
                .filter(standing -> standing.responder().equals(responder))
                .map(Standing::arrival)
                .findFirst()
                .orElse(now.plus(UNPLANNED_ARRIVAL));
    }

    /// What became of an assignment.
    public sealed interface Answer {
        record Assigned(Job job) implements Answer {}

        /// A job can be assigned by hand while it is pending, offered or unfilled.
        record Illegal(JobState from) implements Answer {}

        record Unknown(JobId id) implements Answer {}

        record UnknownResponder(ResponderId id) implements Answer {}
    }
}
