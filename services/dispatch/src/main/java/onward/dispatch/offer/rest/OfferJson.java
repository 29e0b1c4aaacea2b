package onward.dispatch.offer.rest;

import java.time.Instant;
import onward.contracts.dispatch.OfferState;
import onward.contracts.id.JobId;
import onward.contracts.id.OfferId;
import onward.contracts.id.ResponderId;
import onward.dispatch.offer.domain.Offer;

/// An offer as its responder sees it.
record OfferJson(OfferId id, JobId jobId, ResponderId responderId, OfferState state, Instant expiresAt) {
    static OfferJson of(Offer offer) {
        var terms = offer.terms();
        return new OfferJson(terms.id(), terms.job(), terms.responder(), offer.state(), terms.expiresAt());
    }
}
