package onward.dispatch.offer.store;

import onward.contracts.dispatch.DeclineReason;
import onward.contracts.dispatch.OfferFacts;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.OfferId;
import onward.contracts.id.ResponderId;
import onward.dispatch.offer.domain.DecisionRecord;
import onward.dispatch.offer.domain.Offer;
import onward.dispatch.offer.domain.Terms;

/// Translates between an offer's state and its row's columns.
final class OfferRows {
    private OfferRows() {}

    static Offer offer(OfferRow row, DecisionRecord decision) {
        var terms = terms(row, decision);
        return switch (row.state) {
            case SENT -> new Offer.Sent(terms);
            case DELIVERED -> new Offer.Delivered(terms);
            case ACCEPTED -> new Offer.Accepted(terms, row.eta);
            case DECLINED -> new Offer.Declined(terms, DeclineReason.valueOf(row.reason), row.comment);
            case EXPIRED -> new Offer.Expired(terms);
            case WITHDRAWN -> new Offer.Withdrawn(terms, row.reason);
        };
    }

    private static Terms terms(OfferRow row, DecisionRecord decision) {
        return new Terms(
                new OfferId(row.id),
                new JobId(row.jobId),
                new IncidentId(row.incidentId),
                new ResponderId(row.responderId),
                row.offeredAt,
                row.expiresAt,
                row.attempt,
                row.round,
                decision);
    }

    static OfferFacts facts(OfferRow row) {
        return new OfferFacts(new OfferId(row.id), new ResponderId(row.responderId), row.state, row.expiresAt);
    }

    static void write(Terms terms, OfferRow row) {
        row.id = terms.id().value();
        row.jobId = terms.job().value();
        row.incidentId = terms.incident().value();
        row.responderId = terms.responder().value();
        row.attempt = terms.attempt();
        row.round = terms.round();
        row.offeredAt = terms.offeredAt();
        row.expiresAt = terms.expiresAt();
    }

    static void write(Offer offer, OfferRow row) {
        row.state = offer.state();
        switch (offer) {
            case Offer.Accepted accepted -> row.eta = accepted.eta();
            case Offer.Declined declined -> {
                row.reason = declined.reason().name();
                row.comment = declined.comment();
            }
            case Offer.Withdrawn withdrawn -> row.reason = withdrawn.reason();
            case Offer.Open open -> {}
            case Offer.Expired expired -> {}
        }
    }
}
