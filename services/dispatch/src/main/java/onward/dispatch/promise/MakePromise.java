package onward.dispatch.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import onward.contracts.dispatch.PromiseKind;
import onward.contracts.id.IncidentId;
import onward.contracts.id.PromiseId;
import onward.contracts.value.By;
import onward.dispatch.Ids;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.promise.MakePromise.Answer.Made;
import onward.dispatch.promise.MakePromise.Answer.Over;
import onward.dispatch.promise.MakePromise.Answer.Past;
import onward.dispatch.promise.MakePromise.Answer.ThereAlready;
import onward.dispatch.promise.MakePromise.Answer.Unknown;
import onward.dispatch.promise.domain.Promise;
import onward.dispatch.promise.domain.Promise.Change;
import onward.dispatch.promise.domain.Promise.Told;
import onward.dispatch.promise.domain.Promise.Word;
import onward.dispatch.promise.domain.Promises;
import org.jspecify.annotations.Nullable;

/// Takes down what an agent has promised a customer. There is one promise of a kind at a time: the next word on the
/// same thing renews it.
@ApplicationScoped
public class MakePromise {
    private final Incidents incidents;
    private final Promises promises;
    private final Clock clock;
    private final Ids ids;

    public MakePromise(Incidents incidents, Promises promises, Clock clock, Ids ids) {
        this.incidents = incidents;
        this.promises = promises;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public Answer make(IncidentId incident, PromiseKind kind, Instant dueAt, @Nullable String channel, By by) {
        var known = incidents.locked(incident);
        if (known.isEmpty()) {
            return new Unknown(incident);
        }
        if (!known.get().open()) {
            return new Over(incident);
        }
        if (!dueAt.isAfter(clock.instant())) {
            return new Past(clock.instant());
        }
        return open(incident, kind)
                .<Answer>map(before -> new ThereAlready(before.word().id()))
                .orElseGet(() -> made(incident, kind, dueAt, channel, by));
    }

    private Optional<Promise.Open> open(IncidentId incident, PromiseKind kind) {
        return promises.of(incident).stream()
                .filter(Promise.Open.class::isInstance)
                .map(Promise.Open.class::cast)
                .filter(promise -> promise.word().kind() == kind)
                .findFirst();
    }

    private Answer made(IncidentId incident, PromiseKind kind, Instant dueAt, @Nullable String channel, By by) {
        var told = new Told(by.actor(), clock.instant(), channel);
        var promise = new Promise.Made(new Word(new PromiseId(ids.next()), incident, kind, dueAt, null, told));
        promises.save(new Change(promise, by));
        return new Made(promise);
    }

    /// What became of the word.
    public sealed interface Answer {
        record Made(Promise promise) implements Answer {}

        /// The customer waits for something of this kind already: renew that.
        record ThereAlready(PromiseId promise) implements Answer {}

        /// Nothing can be promised for a time that has passed.
        record Past(Instant now) implements Answer {}

        /// Help is no longer wanted.
        record Over(IncidentId id) implements Answer {}

        record Unknown(IncidentId id) implements Answer {}
    }
}
