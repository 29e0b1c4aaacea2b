package onward.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.OfferState;
import onward.contracts.id.OfferId;
import onward.contracts.id.ResponderId;
import onward.contracts.value.By;
import onward.dispatch.job.domain.Assignment;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.job.domain.Offered;
import onward.dispatch.offer.AcceptOffer.Answer.AcceptedBefore;
import onward.dispatch.offer.AcceptOffer.Answer.Closed;
import onward.dispatch.offer.AcceptOffer.Answer.NotYours;
import onward.dispatch.offer.AcceptOffer.Answer.OnTheWay;
import onward.dispatch.offer.AcceptOffer.Answer.Past;
import onward.dispatch.offer.AcceptOffer.Answer.Taken;
import onward.dispatch.offer.AcceptOffer.Answer.TooLate;
import onward.dispatch.offer.AcceptOffer.Answer.Unknown;
import onward.dispatch.offer.domain.Offer;
import onward.dispatch.offer.domain.Offers;

/// Gives a job to the responder who accepts its offer. Of several who do, the first has it and the others' offers are
/// withdrawn.
@ApplicationScoped
public class AcceptOffer {
    private static final String TAKEN = "Another responder has taken this job.";

    private final Offers offers;
    private final Jobs jobs;
    private final WithdrawOffers withdrawOffers;
    private final Clock clock;

    public AcceptOffer(Offers offers, Jobs jobs, WithdrawOffers withdrawOffers, Clock clock) {
        this.offers = offers;
        this.jobs = jobs;
        this.withdrawOffers = withdrawOffers;
        this.clock = clock;
    }

    @Transactional
    public Answer accept(OfferId id, ResponderId responder, Instant eta, By by) {
        var offer = offers.locked(id).orElse(null);
        return switch (offer) {
            case null -> new Unknown(id);
            case Offer other when !other.terms().responder().equals(responder) -> new NotYours(id);
            case Offer.Accepted accepted -> new AcceptedBefore(job(accepted));
            case Offer.Open open
            when open.lapsedAt(clock.instant()) -> new TooLate(open.terms().expiresAt());
            case Offer.Open open when Assignment.isPast(eta, clock.instant()) -> new Past(clock.instant());
            case Offer.Open open -> accept(open, eta, by);
            case Offer.Expired expired -> new TooLate(expired.terms().expiresAt());
            case Offer.Withdrawn withdrawn when job(withdrawn) instanceof Job.Committed -> new Taken();
            case Offer.Withdrawn withdrawn -> new Closed(withdrawn.state());
            case Offer.Declined declined -> new Closed(declined.state());
        };
    }

    private Answer accept(Offer.Open offer, Instant eta, By by) {
        if (!(job(offer) instanceof Offered offered)) {
            return new Taken();
        }
        var accepted = offer.accept(eta);
        var assignment = Assignment.taken(offered.leg(), offer.terms().responder(), eta);
        var step = offered.assigned(assignment, accepted.facts(), by);
        offers.save(accepted);
        withdrawOffers.withdraw(offer.terms().job(), TAKEN);
        jobs.save(step);
        return new OnTheWay(step.job());
    }

    private Job job(Offer offer) {
        return jobs.find(offer.terms().job()).orElseThrow();
    }

    /// What became of an acceptance.
    public sealed interface Answer {
        /// The job is theirs.
        record OnTheWay(Job job) implements Answer {}

        /// It was theirs already: the same answer again.
        record AcceptedBefore(Job job) implements Answer {}

        record TooLate(Instant expiredAt) implements Answer {}

        /// Nobody arrives at a time that has passed.
        record Past(Instant now) implements Answer {}

        /// Another responder was first.
        record Taken() implements Answer {}

        /// It was declined, or withdrawn because the job is no longer wanted.
        record Closed(OfferState state) implements Answer {
            /// An answered offer has nowhere to go.
            public List<OfferState> allowed() {
                return List.of();
            }
        }

        record NotYours(OfferId id) implements Answer {}

        record Unknown(OfferId id) implements Answer {}
    }
}
