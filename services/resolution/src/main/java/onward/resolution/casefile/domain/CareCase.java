package onward.resolution.casefile.domain;

import static onward.contracts.resolution.ObligationType.CUSTOMER_AT_DESTINATION;
import static onward.contracts.resolution.ObligationType.FOLLOW_UP_CALL;

import java.time.Instant;
import onward.contracts.id.IncidentId;
import onward.contracts.resolution.CaseFacts;
import onward.contracts.resolution.CaseState;
import onward.resolution.casefile.domain.CaseEvent.BecameResolved;
import onward.resolution.casefile.domain.CaseEvent.BecameSettled;
import onward.resolution.casefile.domain.CaseEvent.Opened;
import onward.resolution.casefile.domain.CaseEvent.Reopened;
import onward.resolution.casefile.domain.Obligation.Owed;
import org.jspecify.annotations.Nullable;

/// Resolution's record of an incident, from the first call until nothing is owed any more.
///
/// ```
/// Open ──people mobile, vehicle in custody; or no job was needed, and the remedies are given──▶ Resolved ──nothing
/// owed, customer heard or time passed──▶ Settled
///   ▲ └────────────────────call off────────────────┴───────────────────────────────────────────────────────▲
///   └────────────────────────────────────reopen──────────────────────────────────────────────────────┘
/// ```
public sealed interface CareCase {
    CaseFile file();

    CaseState state();

    static Progress open(IncidentId incidentId, String brand, Instant at) {
        return Progress.by(new Opened(new Open(CaseFile.blank(incidentId, brand, at))));
    }

    /// The case as everybody outside resolution sees it.
    default CaseFacts facts() {
        return new CaseFacts(
                state(), file().obligations().facts(), file().custody().links());
    }

    /// A case in which something can still be done.
    sealed interface Running extends CareCase, CaseWork {
        /// Resolves or settles the case when nothing stands against it any more.
        Progress conclude(Instant now, Deadlines deadlines);

        /// The incident was called off: nothing is owed any more.
        default Progress callOff(Instant now) {
            return Progress.by(new BecameSettled(new Settled(file().owes(Obligations::callOffAll), now)));
        }
    }

    /// A case that can be taken up again.
    sealed interface Concluded extends CareCase {
        /// It was not over after all: somebody has to see that the customer is mobile again.
        default Progress reopen(String reason) {
            var anew = file().owes(all -> all.callOff(FOLLOW_UP_CALL).owing(new Owed(CUSTOMER_AT_DESTINATION, null)));
            return Progress.by(new Reopened(reason, new Open(anew)));
        }
    }

    /// The customer or the vehicle still has to be helped.
    record Open(CaseFile file) implements Running {
        @Override
        public CaseState state() {
            return CaseState.OPEN;
        }

        @Override
        public Open with(CaseFile next) {
            return new Open(next);
        }

        /// When a case that the emergency services took over settles, or null while something is to be done.
        public @Nullable Instant settlesAt(Deadlines deadlines) {
            var handedOver = file.handedOverAt();
            return handedOver == null || !file.isAllDoneButTheFollowUpCall()
                    ? null
                    : handedOver.plus(deadlines.settlement());
        }

        @Override
        public Progress conclude(Instant now, Deadlines deadlines) {
            var settlesAt = settlesAt(deadlines);
            if (settlesAt != null && !now.isBefore(settlesAt)) {
                return Progress.by(new BecameSettled(new Settled(file.owes(Obligations::callOffAll), now)));
            }
            if (!file.obligations().areCaredFor() && !file.onlyRemediesWereDue()) {
                return Progress.none(this);
            }
            var call = new Owed(FOLLOW_UP_CALL, now.plus(deadlines.followUpCall()));
            return Progress.by(new BecameResolved(new Resolved(file.owes(all -> all.owing(call)), now, false)));
        }
    }

    /// Everybody is mobile and the vehicle in agreed custody; what is left is to be seen through. `heard` says that the
    /// customer has told how it was.
    record Resolved(CaseFile file, Instant resolvedAt, boolean heard) implements Running, Concluded {
        @Override
        public CaseState state() {
            return CaseState.RESOLVED;
        }

        @Override
        public Resolved with(CaseFile next) {
            return new Resolved(next, resolvedAt, heard);
        }

        /// The customer has told how it was; there is no need to call them any more.
        public Progress hear(Instant at) {
            return new Resolved(file, resolvedAt, true).fulfil(FOLLOW_UP_CALL, at, null);
        }

        /// When the case will settle if nothing else happens, or null while something else is to be done. A follow-up
        /// call that reached nobody lapses then: silence keeps no case open for ever.
        public @Nullable Instant settlesAt(Deadlines deadlines) {
            if (heard && file.obligations().areAllDone() && file.remedies().areNone()) {
                return resolvedAt;
            }
            return file.isAllDoneButTheFollowUpCall() ? resolvedAt.plus(deadlines.settlement()) : null;
        }

        @Override
        public Progress conclude(Instant now, Deadlines deadlines) {
            var settlesAt = settlesAt(deadlines);
            return settlesAt == null || now.isBefore(settlesAt)
                    ? Progress.none(this)
                    : Progress.by(new BecameSettled(new Settled(file.owes(Obligations::callOffAll), now)));
        }
    }

    /// Nothing is owed any more.
    record Settled(CaseFile file, Instant settledAt) implements Concluded {
        @Override
        public CaseState state() {
            return CaseState.SETTLED;
        }
    }
}
