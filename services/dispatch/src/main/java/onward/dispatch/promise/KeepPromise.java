package onward.dispatch.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.PromiseId;
import onward.contracts.value.By;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.promise.KeepPromise.Answer.CalledOff;
import onward.dispatch.promise.KeepPromise.Answer.Kept;
import onward.dispatch.promise.KeepPromise.Answer.KeptByItsJob;
import onward.dispatch.promise.KeepPromise.Answer.Lapsed;
import onward.dispatch.promise.KeepPromise.Answer.Unknown;
import onward.dispatch.promise.domain.Promise;
import onward.dispatch.promise.domain.Promises;

/// Takes down that a promise came true which no job keeps by itself, such as a call back.
@ApplicationScoped
public class KeepPromise {
    private final Incidents incidents;
    private final Promises promises;
    private final Clock clock;

    public KeepPromise(Incidents incidents, Promises promises, Clock clock) {
        this.incidents = incidents;
        this.promises = promises;
        this.clock = clock;
    }

    @Transactional
    public Answer keep(IncidentId incident, PromiseId id, By by) {
        var known = incidents.locked(incident);
        return switch (known.isEmpty() ? null : promises.find(incident, id).orElse(null)) {
            case null -> new Unknown(id);
            case Promise.Open open
            when open.lapsedAt(clock.instant()) -> new Lapsed(open.word().dueAt());
            case Promise.Open open
            when open.word().job() != null -> new KeptByItsJob(open.word().job());
            case Promise.Open open -> kept(open, by);
            case Promise.Kept kept -> new Kept(kept);
            case Promise.CalledOff off -> new CalledOff(off.reason());
            case Promise.Broken broken -> new Lapsed(broken.word().dueAt());
        };
    }

    private Answer kept(Promise.Open promise, By by) {
        var change = promise.keep(by);
        promises.save(change);
        return new Kept(change.promise());
    }

    /// What became of the word.
    public sealed interface Answer {
        record Kept(Promise promise) implements Answer {}

        /// Its time has passed: it is broken.
        record Lapsed(Instant dueAt) implements Answer {}

        /// A job keeps it, or does not: nobody else can say so.
        record KeptByItsJob(JobId job) implements Answer {}

        /// The customer does not wait for it any more.
        record CalledOff(String reason) implements Answer {}

        record Unknown(PromiseId id) implements Answer {}
    }
}
