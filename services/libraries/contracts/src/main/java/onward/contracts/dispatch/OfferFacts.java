package onward.contracts.dispatch;

import java.time.Instant;
import onward.contracts.id.OfferId;
import onward.contracts.id.ResponderId;

/// A job put to one responder until `expiresAt`.
public record OfferFacts(OfferId id, ResponderId responderId, OfferState state, Instant expiresAt) {}
