package onward.dispatch.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import onward.contracts.dispatch.PromiseState;
import onward.contracts.id.IncidentId;
import onward.contracts.id.PromiseId;
import onward.contracts.value.By;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.promise.RenewPromise.Answer.CalledOff;
import onward.dispatch.promise.RenewPromise.Answer.Lapsed;
import onward.dispatch.promise.RenewPromise.Answer.Past;
import onward.dispatch.promise.RenewPromise.Answer.Renewed;
import onward.dispatch.promise.RenewPromise.Answer.Settled;
import onward.dispatch.promise.RenewPromise.Answer.Unknown;
import onward.dispatch.promise.domain.Promise;
import onward.dispatch.promise.domain.Promise.Told;
import onward.dispatch.promise.domain.Promises;
import org.jspecify.annotations.Nullable;

/// Takes down that an agent has told a customer another time, before the first one lapsed.
@ApplicationScoped
public class RenewPromise {
    private final Incidents incidents;
    private final Promises promises;
    private final Clock clock;

    public RenewPromise(Incidents incidents, Promises promises, Clock clock) {
        this.incidents = incidents;
        this.promises = promises;
        this.clock = clock;
    }

    @Transactional
    public Answer renew(IncidentId incident, PromiseId id, Instant dueAt, @Nullable String channel, By by) {
        var now = clock.instant();
        var known = incidents.locked(incident);
        return switch (known.isEmpty() ? null : promises.find(incident, id).orElse(null)) {
            case null -> new Unknown(id);
            case Promise.Open open
            when open.lapsedAt(now) -> new Lapsed(open.word().dueAt());
            case Promise.Open open when !dueAt.isAfter(now) -> new Past(now);
            case Promise.Open open -> renewed(open, dueAt, new Told(by.actor(), now, channel), by);
            case Promise.CalledOff off -> new CalledOff(off.reason());
            case Promise settled -> new Settled(settled.state());
        };
    }

    private Answer renewed(Promise.Open promise, Instant dueAt, Told told, By by) {
        var change = promise.renew(dueAt, told, by);
        promises.save(change);
        return new Renewed(change.promise());
    }

    /// What became of the word.
    public sealed interface Answer {
        record Renewed(Promise promise) implements Answer {}

        /// Its time has passed: it is broken, and a new one can be made.
        record Lapsed(Instant dueAt) implements Answer {}

        /// It was kept or broken.
        record Settled(PromiseState state) implements Answer {}

        /// The customer does not wait for it any more.
        record CalledOff(String reason) implements Answer {}

        /// Nothing can be promised for a time that has passed.
        record Past(Instant now) implements Answer {}

        record Unknown(PromiseId id) implements Answer {}
    }
}
