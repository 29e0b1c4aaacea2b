package onward.intake.reporting.domain;

import static onward.contracts.incident.IncidentState.CANCELLED;
import static onward.contracts.incident.IncidentState.CLOSED;
import static onward.contracts.incident.IncidentState.DISPATCHING;
import static onward.contracts.incident.IncidentState.HANDED_OVER;
import static onward.contracts.incident.IncidentState.IN_PROGRESS;
import static onward.contracts.incident.IncidentState.MERGED;
import static onward.contracts.incident.IncidentState.RESOLVED;
import static onward.contracts.incident.IncidentState.TRIAGED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.IncidentState;
import onward.intake.duplicates.domain.DuplicateKey;
import org.jspecify.annotations.Nullable;

/// Where an incident stands. Each state has only the transitions that leave it.
///
/// ```
/// Reported ──▶ Triaged ──▶ Dispatching ◀──▶ InProgress ──▶ Resolved ──▶ Closed
///    └────────────┴────────────┴───────────────┤               ▲          │ reopen, within 7 days
///                                              │           Reopened ◀─────┘
///                                              └──▶ Cancelled · Merged · HandedOver
/// ```
public sealed interface Standing {
    IncidentState state();

    /// The states that a transition leads to from here.
    List<IncidentState> allowed();

    /// By which another report would be the same incident as one of these facts that stands here; null when it is not
    /// open, or nobody knows whose it is. One that waits must not swallow a call for help at once.
    default @Nullable DuplicateKey duplicateKey(IncidentFacts facts) {
        var key = this instanceof Open ? DuplicateKey.of(facts) : null;
        return key != null && this instanceof Reported ? key.whileWaiting() : key;
    }

    /// Whether nothing about it matters any more. While it is resolved, vehicle legs still run and need to know.
    default boolean isOver() {
        return !(this instanceof Open || this instanceof Resolved);
    }

    /// Where it stands once the work has come this far; empty when that changes nothing.
    default Optional<Standing> follow(Progress progress, Instant now) {
        return Optional.empty();
    }

    /// Before it is resolved: people can still stop it, and it follows the jobs.
    sealed interface Open extends Standing {
        default Cancelled cancel(String reason) {
            return new Cancelled(reason);
        }

        default Merged merge(IncidentId into) {
            return new Merged(into);
        }

        default HandedOver handOver(String to, @Nullable String reference) {
            return new HandedOver(to, reference);
        }

        @Override
        default Optional<Standing> follow(Progress progress, Instant now) {
            Standing next = switch (progress) {
                case NOTHING_YET, SETTLED -> this;
                case HELP_IS_SOUGHT -> new Dispatching();
                case HELP_IS_UNDER_WAY -> new InProgress();
                case RESOLVED -> new Resolved();
            };
            return next.state() == state() ? Optional.empty() : Optional.of(next);
        }
    }

    /// Heard of.
    record Reported() implements Open {
        public Triaged triage() {
            return new Triaged();
        }

        @Override
        public IncidentState state() {
            return IncidentState.REPORTED;
        }

        @Override
        public List<IncidentState> allowed() {
            return List.of(TRIAGED, CANCELLED, MERGED, HANDED_OVER);
        }
    }

    /// Cover is checked and the needs are known.
    record Triaged() implements Open {
        @Override
        public IncidentState state() {
            return TRIAGED;
        }

        @Override
        public List<IncidentState> allowed() {
            return List.of(DISPATCHING, CANCELLED, MERGED, HANDED_OVER);
        }
    }

    /// There are jobs, none of them under way.
    record Dispatching() implements Open {
        @Override
        public IncidentState state() {
            return DISPATCHING;
        }

        @Override
        public List<IncidentState> allowed() {
            return List.of(IN_PROGRESS, RESOLVED, CANCELLED, MERGED, HANDED_OVER);
        }
    }

    /// A responder is under way.
    record InProgress() implements Open {
        @Override
        public IncidentState state() {
            return IN_PROGRESS;
        }

        @Override
        public List<IncidentState> allowed() {
            return List.of(DISPATCHING, RESOLVED, CANCELLED, MERGED, HANDED_OVER);
        }
    }

    /// It was closed, and is in progress again.
    record Reopened(String reason) implements Open {
        @Override
        public IncidentState state() {
            return IN_PROGRESS;
        }

        @Override
        public List<IncidentState> allowed() {
            return List.of(DISPATCHING, RESOLVED, CANCELLED, MERGED, HANDED_OVER);
        }
    }

    /// Everybody is mobile and the vehicle is in agreed custody.
    record Resolved() implements Standing {
        @Override
        public Optional<Standing> follow(Progress progress, Instant now) {
            return progress == Progress.SETTLED ? Optional.of(new Closed(now)) : Optional.empty();
        }

        @Override
        public IncidentState state() {
            return RESOLVED;
        }

        @Override
        public List<IncidentState> allowed() {
            return List.of(CLOSED);
        }
    }

    /// The care case is settled.
    record Closed(Instant at) implements Standing {
        /// Empty when it was closed longer ago than that.
        public Optional<Reopened> reopen(String reason, Instant now, Duration within) {
            return now.isAfter(at.plus(within)) ? Optional.empty() : Optional.of(new Reopened(reason));
        }

        @Override
        public IncidentState state() {
            return CLOSED;
        }

        @Override
        public List<IncidentState> allowed() {
            return List.of(IN_PROGRESS);
        }
    }

    /// Help is no longer wanted.
    record Cancelled(String reason) implements Standing {
        @Override
        public IncidentState state() {
            return CANCELLED;
        }

        @Override
        public List<IncidentState> allowed() {
            return List.of();
        }
    }

    /// It was a second report of another incident.
    record Merged(IncidentId into) implements Standing {
        @Override
        public IncidentState state() {
            return MERGED;
        }

        @Override
        public List<IncidentState> allowed() {
            return List.of();
        }
    }

    /// The emergency services have it.
    record HandedOver(String to, @Nullable String reference) implements Standing {
        @Override
        public IncidentState state() {
            return HANDED_OVER;
        }

        @Override
        public List<IncidentState> allowed() {
            return List.of();
        }
    }
}
