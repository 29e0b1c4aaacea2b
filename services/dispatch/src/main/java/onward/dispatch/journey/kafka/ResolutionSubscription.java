package onward.dispatch.journey.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import onward.contracts.Topic;
import onward.contracts.resolution.CaseObligationFulfilled;
import onward.contracts.resolution.ObligationType;
import onward.contracts.resolution.ResolutionEvent;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.journey.StartReservedJobs;
import onward.messaging.Envelope;
import onward.messaging.Handled;
import onward.messaging.Subscription;

/// Hears from resolution when a vehicle is repaired, and can be brought back.
@ApplicationScoped
class ResolutionSubscription implements Subscription<ResolutionEvent> {
    private final Incidents incidents;
    private final StartReservedJobs startReservedJobs;

    ResolutionSubscription(Incidents incidents, StartReservedJobs startReservedJobs) {
        this.incidents = incidents;
        this.startReservedJobs = startReservedJobs;
    }

    @Override
    public Topic topic() {
        return Topic.RESOLUTIONS;
    }

    @Override
    public Class<ResolutionEvent> family() {
        return ResolutionEvent.class;
    }

    @Override
    public Set<Class<? extends ResolutionEvent>> concerns() {
        return Set.of(CaseObligationFulfilled.class);
    }

    @Override
    public Handled handle(ResolutionEvent event, Envelope envelope) {
        if (event instanceof CaseObligationFulfilled fulfilled
                && fulfilled.type() == ObligationType.VEHICLE_REPAIRED
                && incidents.locked(fulfilled.incidentId()).isPresent()) {
            startReservedJobs.vehicleRepaired(fulfilled.incidentId(), fulfilled.by());
        }
        return Handled.done();
    }
}
