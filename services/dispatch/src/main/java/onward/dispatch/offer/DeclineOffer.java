package onward.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.DeclineReason;
import onward.contracts.dispatch.OfferState;
import onward.contracts.id.OfferId;
import onward.contracts.id.ResponderId;
import onward.contracts.value.By;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.job.domain.Offered;
import onward.dispatch.job.domain.Pending;
import onward.dispatch.offer.DeclineOffer.Answer.AskedOthers;
import onward.dispatch.offer.DeclineOffer.Answer.Closed;
import onward.dispatch.offer.DeclineOffer.Answer.NotYours;
import onward.dispatch.offer.DeclineOffer.Answer.TooLate;
import onward.dispatch.offer.DeclineOffer.Answer.Unknown;
import onward.dispatch.offer.domain.Offer;
import onward.dispatch.offer.domain.Offers;
import org.jspecify.annotations.Nullable;

/// Notes that a responder does not take a job, and asks the next. It is not asked for that job again.
@ApplicationScoped
public class DeclineOffer {
    private final Offers offers;
    private final Jobs jobs;
    private final OfferJobs offerJobs;
    private final Clock clock;

    public DeclineOffer(Offers offers, Jobs jobs, OfferJobs offerJobs, Clock clock) {
        this.offers = offers;
        this.jobs = jobs;
        this.offerJobs = offerJobs;
        this.clock = clock;
    }

    @Transactional
    public Answer decline(OfferId id, ResponderId responder, DeclineReason reason, @Nullable String comment, By by) {
        var offer = offers.locked(id).orElse(null);
        return switch (offer) {
            case null -> new Unknown(id);
            case Offer other when !other.terms().responder().equals(responder) -> new NotYours(id);
            case Offer.Open open
            when open.lapsedAt(clock.instant()) -> new TooLate(open.terms().expiresAt());
            case Offer.Open open -> decline(open.decline(reason, comment), by);
            case Offer.Declined declined -> new AskedOthers(declined);
            case Offer.Expired expired -> new TooLate(expired.terms().expiresAt());
            case Offer.Accepted accepted -> new Closed(accepted.state());
            case Offer.Withdrawn withdrawn -> new Closed(withdrawn.state());
        };
    }

    private Answer decline(Offer.Declined declined, By by) {
        offers.save(declined);
        var job = jobs.find(declined.terms().job()).orElseThrow();
        if (job instanceof Offered offered) {
            var step =
                    offered.declined(declined.facts(), declined.reason(), declined.comment(), stillOpen(declined), by);
            jobs.save(step);
            if (jobs.find(step.job().id()).orElseThrow() instanceof Pending pending) {
                offerJobs.offer(List.of(pending), by);
            }
        }
        return new AskedOthers(declined);
    }

    private int stillOpen(Offer.Declined declined) {
        return (int) offers.of(declined.terms().job()).stream()
                .filter(Offer.Open.class::isInstance)
                .count();
    }

    /// What became of a refusal.
    public sealed interface Answer {
        record AskedOthers(Offer.Declined offer) implements Answer {}

        record TooLate(Instant expiredAt) implements Answer {}

        record Closed(OfferState state) implements Answer {}

        record NotYours(OfferId id) implements Answer {}

        record Unknown(OfferId id) implements Answer {}
    }
}
