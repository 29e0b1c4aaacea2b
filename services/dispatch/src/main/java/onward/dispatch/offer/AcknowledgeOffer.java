package onward.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import onward.contracts.dispatch.OfferState;
import onward.contracts.id.OfferId;
import onward.contracts.id.ResponderId;
import onward.dispatch.offer.AcknowledgeOffer.Answer.Acknowledged;
import onward.dispatch.offer.AcknowledgeOffer.Answer.Closed;
import onward.dispatch.offer.AcknowledgeOffer.Answer.NotYours;
import onward.dispatch.offer.AcknowledgeOffer.Answer.TooLate;
import onward.dispatch.offer.AcknowledgeOffer.Answer.Unknown;
import onward.dispatch.offer.domain.Offer;
import onward.dispatch.offer.domain.Offers;

/// Notes that a responder has read an offer. Its deadline stays.
@ApplicationScoped
public class AcknowledgeOffer {
    private final Offers offers;
    private final Clock clock;

    public AcknowledgeOffer(Offers offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    @Transactional
    public Answer acknowledge(OfferId id, ResponderId responder) {
        var offer = offers.locked(id).orElse(null);
        return switch (offer) {
            case null -> new Unknown(id);
            case Offer other when !other.terms().responder().equals(responder) -> new NotYours(id);
            case Offer.Open open
            when open.lapsedAt(clock.instant()) -> new TooLate(open.terms().expiresAt());
            case Offer.Sent sent -> acknowledged(sent.deliver());
            case Offer.Delivered delivered -> new Acknowledged(delivered);
            case Offer.Expired expired -> new TooLate(expired.terms().expiresAt());
            case Offer answered -> new Closed(answered.state());
        };
    }

    private Answer acknowledged(Offer.Delivered delivered) {
        offers.save(delivered);
        return new Acknowledged(delivered);
    }

    /// What became of an acknowledgement.
    public sealed interface Answer {
        record Acknowledged(Offer.Delivered offer) implements Answer {}

        record TooLate(Instant expiredAt) implements Answer {}

        record Closed(OfferState state) implements Answer {}

        record NotYours(OfferId id) implements Answer {}

        record Unknown(OfferId id) implements Answer {}
    }
}
