package onward.dispatch.promise.domain;

import java.time.Instant;
import onward.contracts.dispatch.PromiseFacts;
import onward.contracts.dispatch.PromiseKind;
import onward.contracts.dispatch.PromiseState;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.PromiseId;
import onward.contracts.value.By;
import org.jspecify.annotations.Nullable;

/// Something that the customer was told to expect by a time.
///
/// ```
/// Made ──renew──▶ Renewed ─┐ renew      Made, Renewed ──keep──▶ Kept · ──lapse──▶ Broken · ──callOff──▶ CalledOff
///                    ▲─────┘
/// ```
public sealed interface Promise {
    Word word();

    /// What the customer was told, and how. `job` is the job that keeps it, if it is one job's.
    record Word(
            PromiseId id,
            IncidentId incident,
            PromiseKind kind,
            Instant dueAt,
            @Nullable JobId job,
            Told told) {
        Word dueAt(Instant newDueAt, Told toldAnew) {
            return new Word(id, incident, kind, newDueAt, job, toldAnew);
        }

        /// The same word, now kept by another job.
        Word by(JobId other) {
            return new Word(id, incident, kind, dueAt, other, told);
        }

        PromiseFacts facts(PromiseState state) {
            return new PromiseFacts(id, kind, dueAt, state, job, told.channel(), told.by(), told.at());
        }
    }

    /// Who told the customer last, when, and over which channel.
    record Told(String by, Instant at, @Nullable String channel) {}

    /// The promise as everybody outside of dispatch sees it. One that was called off shows the state it had.
    default PromiseFacts facts() {
        return word().facts(state());
    }

    default PromiseState state() {
        return switch (this) {
            case Made made -> PromiseState.MADE;
            case Renewed renewed -> PromiseState.RENEWED;
            case Kept kept -> PromiseState.KEPT;
            case Broken broken -> PromiseState.BROKEN;
            case CalledOff off -> off.before();
        };
    }

    /// A promise whose time has not come.
    sealed interface Open extends Promise permits Made, Renewed {
        /// The customer is told another time.
        default Change renew(Instant dueAt, Told told, By by) {
            return new Change(new Renewed(word().dueAt(dueAt, told)), by);
        }

        default Change keep(By by) {
            return new Change(new Kept(word()), by);
        }

        default Change lapse(By by) {
            return new Change(new Broken(word()), by);
        }

        /// Nobody waits for it any more.
        default Change callOff(String reason, By by) {
            return new Change(new CalledOff(word(), state(), reason), by);
        }

        default boolean lapsedAt(Instant now) {
            return !now.isBefore(word().dueAt());
        }

        /// Another job keeps it from now on; the customer hears nothing of that.
        Open by(JobId other);
    }

    record Made(Word word) implements Open {
        @Override
        public Made by(JobId other) {
            return new Made(word.by(other));
        }
    }

    record Renewed(Word word) implements Open {
        @Override
        public Renewed by(JobId other) {
            return new Renewed(word.by(other));
        }
    }

    record Kept(Word word) implements Promise {}

    record Broken(Word word) implements Promise {}

    /// Neither kept nor broken: the customer waits for it no more. `before` is the state it had.
    record CalledOff(Word word, PromiseState before, String reason) implements Promise {}

    /// A promise after a transition.
    record Change(Promise promise, By by) {}
}
