package onward.resolution.casefile.domain;

import java.time.Instant;
import onward.contracts.resolution.ObligationFacts;
import onward.contracts.resolution.ObligationState;
import onward.contracts.resolution.ObligationType;
import org.jspecify.annotations.Nullable;

/// Something owed to the customer, with or without a time by which it is due.
///
/// ```
/// Owed ──fulfil──▶ Fulfilled
///   └──call off──▶ Cancelled
/// ```
///
/// What was fulfilled or called off can be owed anew, when another plan or a reopened case asks for it again.
public sealed interface Obligation {
    ObligationType type();

    @Nullable
    Instant dueAt();

    ObligationFacts facts();

    /// Still to be done.
    record Owed(ObligationType type, @Nullable Instant dueAt) implements Obligation {
        public Fulfilled fulfil(Instant at, @Nullable String note) {
            return new Fulfilled(type, dueAt, at, note);
        }

        public Cancelled callOff() {
            return new Cancelled(type, dueAt);
        }

        @Override
        public ObligationFacts facts() {
            return new ObligationFacts(type, dueAt, ObligationState.OPEN, null);
        }
    }

    /// Done at `at`; `note` is what the person who said so wrote beside it.
    record Fulfilled(
            ObligationType type,
            @Nullable Instant dueAt,
            Instant at,
            @Nullable String note) implements Obligation {
        @Override
        public ObligationFacts facts() {
            return new ObligationFacts(type, dueAt, ObligationState.FULFILLED, at);
        }
    }

    /// No longer asked for.
    record Cancelled(ObligationType type, @Nullable Instant dueAt) implements Obligation {
        @Override
        public ObligationFacts facts() {
            return new ObligationFacts(type, dueAt, ObligationState.CANCELLED, null);
        }
    }
}
