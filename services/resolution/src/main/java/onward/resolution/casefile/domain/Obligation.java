package onward.resolution.casefile.domain;

import java.time.Duration;
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
    record Owed(ObligationType type, @Nullable Instant dueAt, Alert alert) implements Obligation {
        /// Something that nobody was reminded of yet.
        public Owed(ObligationType type, @Nullable Instant dueAt) {
            this(type, dueAt, Alert.NONE);
        }

        /// When its owner is to be reminded, or a supervisor told; null when it has no time, or both has happened.
        public @Nullable Instant alertAt(Duration ahead) {
            if (dueAt == null) {
                return null;
            }
            return switch (alert) {
                case NONE -> dueAt.minus(ahead);
                case REMINDED -> dueAt;
                case ESCALATED -> null;
            };
        }

        /// What is due after this reminder; one that comes too late tells the supervisor at once.
        public Owed alerted(Instant now) {
            var late = dueAt != null && !now.isBefore(dueAt);
            return new Owed(type, dueAt, late ? Alert.ESCALATED : Alert.REMINDED);
        }

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
