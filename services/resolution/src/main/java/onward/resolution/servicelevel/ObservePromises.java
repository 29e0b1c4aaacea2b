package onward.resolution.servicelevel;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import onward.contracts.dispatch.DispatchEvent;
import onward.contracts.dispatch.PromiseBroken;
import onward.contracts.dispatch.PromiseCalledOff;
import onward.contracts.dispatch.PromiseEvent;
import onward.contracts.dispatch.PromiseKept;
import onward.contracts.dispatch.PromiseMade;
import onward.contracts.dispatch.PromiseRenewed;
import onward.messaging.Envelope;
import onward.resolution.Follower;
import onward.resolution.servicelevel.domain.ClockedIncident;
import onward.resolution.servicelevel.domain.Clocks;
import onward.resolution.servicelevel.domain.Observation;
import onward.resolution.servicelevel.domain.Observations;
import onward.resolution.servicelevel.domain.PromiseFate;
import onward.resolution.servicelevel.domain.Span;

/// Observes what customers were told, whether it came true, and how long they heard nothing.
@ApplicationScoped
class ObservePromises implements Follower<DispatchEvent> {
    private final Clocks clocks;
    private final Observations observations;

    ObservePromises(Clocks clocks, Observations observations) {
        this.clocks = clocks;
        this.observations = observations;
    }

    @Override
    public Set<Class<? extends DispatchEvent>> concerns() {
        return Set.of(PromiseEvent.class);
    }

    @Override
    public void follow(DispatchEvent event, Envelope envelope) {
        if (event instanceof PromiseEvent promise) {
            clocks.incident(promise.incidentId()).ifPresent(incident -> observe(promise, incident, envelope.time()));
        }
    }

    private void observe(PromiseEvent event, ClockedIncident incident, Instant at) {
        var fate = fate(event);
        var observed =
                Observation.of(incident, Observation.WHOLE).with(event.promise().kind(), fate);
        if (fate == PromiseFate.MADE || fate == PromiseFate.RENEWED) {
            var heardAt = requireNonNullElse(event.promise().toldAt(), at);
            if (!incident.reached() && heardAt.isAfter(incident.heardAt())) {
                observed = observed.with(Span.SILENCE, incident.silence(heardAt));
            }
            clocks.save(incident.hears(heardAt));
        }
        observations.add(observed);
    }

    private static PromiseFate fate(PromiseEvent event) {
        return switch (event) {
            case PromiseMade made -> PromiseFate.MADE;
            case PromiseRenewed renewed -> PromiseFate.RENEWED;
            case PromiseKept kept -> PromiseFate.KEPT;
            case PromiseBroken broken -> PromiseFate.BROKEN;
            case PromiseCalledOff calledOff -> PromiseFate.CALLED_OFF;
        };
    }
}
