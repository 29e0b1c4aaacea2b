package onward.resolution.remedy.domain;

import static onward.contracts.resolution.RemedyState.APPROVED;
import static onward.contracts.resolution.RemedyState.COMMITTED;
import static onward.contracts.resolution.RemedyState.DECLINED_BY_CUSTOMER;
import static onward.contracts.resolution.RemedyState.ESCALATED;
import static onward.contracts.resolution.RemedyState.FULFILLED;
import static onward.contracts.resolution.RemedyState.REJECTED;
import static onward.contracts.resolution.RemedyState.REVERSED;

import java.util.List;
import onward.contracts.resolution.RemedyState;
import onward.contracts.value.Money;
import onward.resolution.authority.domain.Escalation;
import org.jspecify.annotations.Nullable;

/// A gesture of care beyond the jobs, from its proposal until the customer has it.
///
/// ```
/// Proposed ──approve──▶ Approved ──commit──▶ Committed ──fulfil──▶ Fulfilled
///   └─escalate─▶ Escalated ─approve─▲ │          │                   │
///                   ├──reject──▶ Rejected        │                   │
///                   └──decline──▶ DeclinedByCustomer ◀──┘ (from Approved too)
///                                     Approved, Committed, Fulfilled ──reverse──▶ Reversed
/// ```
public sealed interface Remedy {
    Terms terms();

    RemedyState state();

    /// Where it can go from here.
    List<RemedyState> next();

    /// Not decided yet.
    sealed interface Undecided extends Remedy, Declinable {
        default Approved approve(Approval approval) {
            return new Approved(terms(), approval);
        }

        default Rejected reject(Ending ending) {
            return new Rejected(terms(), ending);
        }
    }

    /// Something that the customer can still do without.
    sealed interface Declinable extends Remedy {
        DeclinedByCustomer decline(CustomerAnswer answer);
    }

    /// Granted, and not taken back.
    sealed interface Granted extends Remedy {
        Approval approval();

        /// What of the budget it holds.
        default Money held() {
            return terms().estimate();
        }

        default Reversed reverse(Ending ending) {
            return new Reversed(terms(), approval(), held(), ending);
        }
    }

    /// Just proposed.
    record Proposed(Terms terms) implements Undecided {
        public Escalated escalate(Escalation escalation) {
            return new Escalated(terms, escalation);
        }

        @Override
        public DeclinedByCustomer decline(CustomerAnswer answer) {
            return new DeclinedByCustomer(terms, null, answer);
        }

        @Override
        public RemedyState state() {
            return RemedyState.PROPOSED;
        }

        @Override
        public List<RemedyState> next() {
            return List.of(APPROVED, ESCALATED, REJECTED, DECLINED_BY_CUSTOMER);
        }
    }

    /// Beyond what its proposer may grant: somebody else decides.
    record Escalated(Terms terms, Escalation escalation) implements Undecided {
        public Escalated passOn(Escalation toDeputy) {
            return new Escalated(terms, toDeputy);
        }

        @Override
        public DeclinedByCustomer decline(CustomerAnswer answer) {
            return new DeclinedByCustomer(terms, null, answer);
        }

        @Override
        public RemedyState state() {
            return ESCALATED;
        }

        @Override
        public List<RemedyState> next() {
            return List.of(APPROVED, REJECTED, DECLINED_BY_CUSTOMER);
        }
    }

    /// May be given.
    record Approved(Terms terms, Approval approval) implements Granted, Declinable {
        public Committed commit(CustomerAnswer answer) {
            return new Committed(terms, approval, answer);
        }

        @Override
        public DeclinedByCustomer decline(CustomerAnswer answer) {
            return new DeclinedByCustomer(terms, approval, answer);
        }

        @Override
        public RemedyState state() {
            return APPROVED;
        }

        @Override
        public List<RemedyState> next() {
            return List.of(COMMITTED, DECLINED_BY_CUSTOMER, REVERSED);
        }
    }

    /// The customer has been told that they get it.
    record Committed(Terms terms, Approval approval, CustomerAnswer answer) implements Granted, Declinable {
        /// @param actual at most the estimate
        public Fulfilled fulfil(Money actual, Ending note) {
            return new Fulfilled(terms, approval, answer, actual, note);
        }

        @Override
        public DeclinedByCustomer decline(CustomerAnswer second) {
            return new DeclinedByCustomer(terms, approval, second);
        }

        @Override
        public RemedyState state() {
            return COMMITTED;
        }

        @Override
        public List<RemedyState> next() {
            return List.of(FULFILLED, DECLINED_BY_CUSTOMER, REVERSED);
        }
    }

    /// The customer has it; it came to `actual`.
    record Fulfilled(Terms terms, Approval approval, CustomerAnswer answer, Money actual, Ending fulfilment)
            implements Granted {
        @Override
        public Money held() {
            return actual;
        }

        @Override
        public RemedyState state() {
            return FULFILLED;
        }

        @Override
        public List<RemedyState> next() {
            return List.of(REVERSED);
        }
    }

    /// Not given.
    record Rejected(Terms terms, Ending ending) implements Remedy {
        @Override
        public RemedyState state() {
            return REJECTED;
        }

        @Override
        public List<RemedyState> next() {
            return List.of();
        }
    }

    /// The customer would rather not.
    record DeclinedByCustomer(Terms terms, @Nullable Approval approval, CustomerAnswer answer) implements Remedy {
        @Override
        public RemedyState state() {
            return DECLINED_BY_CUSTOMER;
        }

        @Override
        public List<RemedyState> next() {
            return List.of();
        }
    }

    /// Granted, and taken back; `held` is what it had cost or would have.
    record Reversed(Terms terms, Approval approval, Money held, Ending ending) implements Remedy {
        @Override
        public RemedyState state() {
            return REVERSED;
        }

        @Override
        public List<RemedyState> next() {
            return List.of();
        }
    }
}
