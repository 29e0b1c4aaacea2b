package onward.dispatch.promise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.dispatch.promise.domain.Promise;
import onward.dispatch.promise.domain.Promises;

/// Admits which promises of an incident were not kept in time.
///
/// Runs in the caller's transaction, under the lock of the incident.
@ApplicationScoped
public class BreakPromises {
    private static final By BY = By.actor("dispatch");

    private final Promises promises;
    private final Clock clock;

    public BreakPromises(Promises promises, Clock clock) {
        this.promises = promises;
        this.clock = clock;
    }

    public void lapse(IncidentId incident) {
        var now = clock.instant();
        promises.of(incident).stream()
                .filter(Promise.Open.class::isInstance)
                .map(Promise.Open.class::cast)
                .filter(promise -> promise.lapsedAt(now))
                .forEach(promise -> promises.save(promise.lapse(BY)));
    }

    /// The incident is over: nobody waits for anything.
    public void callOff(IncidentId incident, String reason, By by) {
        promises.of(incident).stream()
                .filter(Promise.Open.class::isInstance)
                .map(Promise.Open.class::cast)
                .forEach(promise -> promises.save(promise.callOff(reason, by)));
    }
}
