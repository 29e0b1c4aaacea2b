package onward.dispatch.promise.domain;

import java.time.Instant;
import java.util.Optional;
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
/// Made ──renew──▶ Renewed ─┐ renew      Made, Renewed ──keep──▶ Kept · ──lapse──▶ Broken · ──drop──▶ Dropped
///                    ▲─────┘
/// ```
public sealed interface Promise {
    Word word();

    /// What the customer was told. `jobId` is the job that keeps it, if it is one job's.
    record Word(
            PromiseId id,
            IncidentId incident,
            PromiseKind kind,
            Instant dueAt,
            @Nullable JobId job,
            @Nullable String channel) {
        Word dueAt(Instant newDueAt) {
            return new Word(id, incident, kind, newDueAt, job, channel);
        }

        /// The same word, now kept by another job.
        Word by(JobId other) {
            return new Word(id, incident, kind, dueAt, other, channel);
        }
    }

    /// The promise as everybody outside of dispatch sees it; nothing once it is dropped.
    default Optional<PromiseFacts> facts() {
        var word = word();
        return state().map(state ->
                new PromiseFacts(word.id(), word.kind(), word.dueAt(), state, word.job(), word.channel()));
    }

    default Optional<PromiseState> state() {
        return switch (this) {
            case Made made -> Optional.of(PromiseState.MADE);
            case Renewed renewed -> Optional.of(PromiseState.RENEWED);
            case Kept kept -> Optional.of(PromiseState.KEPT);
            case Broken broken -> Optional.of(PromiseState.BROKEN);
            case Dropped dropped -> Optional.empty();
        };
    }

    /// A promise whose time has not come.
    sealed interface Open extends Promise permits Made, Renewed {
        /// The customer is told another time.
        default Change renew(Instant dueAt, By by) {
            return new Change(new Renewed(word().dueAt(dueAt)), by);
        }

        default Change keep(By by) {
            return new Change(new Kept(word()), by);
        }

        default Change lapse(By by) {
            return new Change(new Broken(word()), by);
        }

        /// Nobody waits for it any more.
        default Change drop(By by) {
            return new Change(new Dropped(word()), by);
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

    record Dropped(Word word) implements Promise {}

    /// A promise after a transition.
    record Change(Promise promise, By by) {}
}
