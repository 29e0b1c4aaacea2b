package onward.dispatch.offer.domain;

import java.time.Instant;
import onward.contracts.dispatch.DeclineReason;
import onward.contracts.dispatch.OfferFacts;
import onward.contracts.dispatch.OfferState;
import onward.contracts.id.OfferId;
import org.jspecify.annotations.Nullable;

/// An offer put to one responder, until it lapses.
///
/// ```
/// Sent ──deliver──▶ Delivered ──accept──▶ Accepted
///   └───────────────────┴──decline──▶ Declined · ──expire──▶ Expired · ──withdraw──▶ Withdrawn
/// ```
public sealed interface Offer {
    Terms terms();

    OfferState state();

    default OfferId id() {
        return terms().id();
    }

    /// The offer as everybody outside of dispatch sees it.
    default OfferFacts facts() {
        return new OfferFacts(id(), terms().responder(), state(), terms().expiresAt());
    }

    /// An offer that can still be answered.
    sealed interface Open extends Offer permits Sent, Delivered {
        default boolean lapsedAt(Instant now) {
            return !now.isBefore(terms().expiresAt());
        }

        default Accepted accept(Instant eta) {
            return new Accepted(terms(), eta);
        }

        default Declined decline(DeclineReason reason, @Nullable String comment) {
            return new Declined(terms(), reason, comment);
        }

        default Expired expire() {
            return new Expired(terms());
        }

        default Withdrawn withdraw(String reason) {
            return new Withdrawn(terms(), reason);
        }
    }

    /// On its way to the responder.
    record Sent(Terms terms) implements Open {
        public Delivered deliver() {
            return new Delivered(terms);
        }

        @Override
        public OfferState state() {
            return OfferState.SENT;
        }
    }

    /// The responder has read it.
    record Delivered(Terms terms) implements Open {
        @Override
        public OfferState state() {
            return OfferState.DELIVERED;
        }
    }

    /// The responder takes the job.
    record Accepted(Terms terms, Instant eta) implements Offer {
        @Override
        public OfferState state() {
            return OfferState.ACCEPTED;
        }
    }

    /// The responder does not take the job, and is not asked for it again.
    record Declined(
            Terms terms, DeclineReason reason, @Nullable String comment) implements Offer {
        @Override
        public OfferState state() {
            return OfferState.DECLINED;
        }
    }

    /// Nobody answered in time.
    record Expired(Terms terms) implements Offer {
        @Override
        public OfferState state() {
            return OfferState.EXPIRED;
        }
    }

    /// No answer is needed any more.
    record Withdrawn(Terms terms, String reason) implements Offer {
        @Override
        public OfferState state() {
            return OfferState.WITHDRAWN;
        }
    }
}
