package onward.dispatch.job.domain;

import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.OfferFacts;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.value.By;
import org.jspecify.annotations.Nullable;

/// One responder, one leg. A state is a type; a transition is a method of the state that it leaves.
///
/// ```
/// Reserved ──start──▶ Pending ──offered──▶ Offered ──accepted──▶ Accepted ──setOff──▶ EnRoute ──arrive──▶ OnScene
///                      ▲ ▲  │                │ │ ▲                                                        │   │
///                      │ │  └──nobodyTakes───┼─┤ └─declined, expired (others still open)         transport│   │
///                      │ └──declined, expired┘ ▼                                                        ▼   │
///                      └──────retry──────── Unfilled     Completed ◀──complete── AtDestination ◀── Transporting │
///                                                            ▲──────────────────complete───────────────────────┘
/// Pending ──planned──▶ Planned (as Pending, when its time has come)  OnScene ──gone (after a contact attempt)──▶ Goa
/// Pending, Planned, Offered, Unfilled ──assigned──▶ Accepted
/// Accepted … AtDestination ──released──▶ Reassigned, ──failed──▶ Unsuccessful      every open one ──cancelled──▶
/// Cancelled
/// ```
public sealed interface Job {
    Leg leg();

    JobState state();

    default JobId id() {
        return leg().id();
    }

    /// A job whose leg is still wanted.
    sealed interface Open extends Job permits Waiting, Committed {
        /// The same job about an amended leg.
        Open about(Leg leg);

        default Step amended(Leg leg, By by) {
            return new Step(about(leg), new JobChange.Amended(by));
        }

        default Step cancelled(String reason, By by) {
            var responder = this instanceof Committed held ? held.responder() : null;
            return new Step(new Cancelled(leg(), responder), new JobChange.Cancelled(reason, by));
        }
    }

    /// An open job that nobody has taken.
    sealed interface Waiting extends Open permits Reserved, Dispatchable {}

    /// A waiting job that somebody may take now. `attempt` counts the rounds of asking the fleet, from 1.
    sealed interface Dispatchable extends Waiting permits Unasked, Offered, Unfilled {
        int attempt();

        default Step assigned(Assignment assignment, OfferFacts offer, By by) {
            return new Step(new Accepted(leg(), assignment), new JobChange.Accepted(offer, by));
        }
    }

    /// A dispatchable job that nobody is asked for at the moment.
    sealed interface Unasked extends Dispatchable permits Pending, Planned {
        default Step offered(OfferFacts offer, List<OfferFacts> offers, By by) {
            return new Step(new Offered(leg(), attempt()), new JobChange.Offered(offer, offers, by));
        }

        /// It waits for somebody who is still busy.
        default Step planned(Turn turn, By by) {
            return new Step(new Planned(leg(), attempt(), turn), new JobChange.Planned(turn, by));
        }

        default Step nobodyTakes(String reason, By by) {
            return new Step(new Unfilled(leg(), attempt()), new JobChange.Unfilled(reason, by));
        }
    }

    /// An open job that a responder has taken.
    sealed interface Committed extends Open permits Accepted, Active {
        Assignment assignment();

        /// The same state with another time of arrival or confirmation.
        Committed with(Assignment assignment);

        default ResponderId responder() {
            return assignment().responder();
        }

        /// Expected at another time, as the crew says, or an agent.
        default Step expectedAt(Instant eta, boolean byCrew, @Nullable String reason, By by) {
            return new Step(with(assignment().at(leg(), eta, byCrew)), new JobChange.EtaChanged(reason, by));
        }

        default Step etaConfirmed(@Nullable String reason, By by) {
            return new Step(with(assignment().confirmed()), new JobChange.EtaChanged(reason, by));
        }

        default Step failed(@Nullable String reason, By by) {
            return new Step(new Unsuccessful(leg(), responder(), null), new JobChange.Unsuccessful(reason, by));
        }

        default Step released(JobId successor, @Nullable String reason, By by) {
            return new Step(
                    new Reassigned(leg(), responder(), successor), new JobChange.Reassigned(successor, reason, by));
        }
    }

    /// A job under way: a responder has at most one.
    sealed interface Active extends Committed permits EnRoute, OnScene, Transporting, AtDestination {}

    /// A job that is over.
    sealed interface Final extends Job permits Completed, Cancelled, Goa, Unsuccessful, Reassigned {
        /// Who had it, if anybody.
        @Nullable
        ResponderId responder();
    }
}
