package onward.resolution.loyalty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentAmended;
import onward.contracts.incident.IncidentCancelled;
import onward.contracts.incident.IncidentEvent;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.IncidentMerged;
import onward.contracts.incident.IncidentTriaged;
import onward.messaging.Envelope;
import onward.resolution.Follower;
import onward.resolution.loyalty.domain.AssistedIncidents;

/// Keeps who was helped in step with intake: known by brand and phone, which is all that a report has to have.
@ApplicationScoped
class FollowAssistance implements Follower<IncidentEvent> {
    private final AssistedIncidents incidents;

    FollowAssistance(AssistedIncidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public Set<Class<? extends IncidentEvent>> concerns() {
        return Set.of(IncidentTriaged.class, IncidentAmended.class, IncidentCancelled.class, IncidentMerged.class);
    }

    @Override
    public void follow(IncidentEvent event, Envelope envelope) {
        switch (event) {
            case IncidentTriaged triaged -> helped(triaged.incidentId(), triaged.facts());
            case IncidentAmended amended -> helped(amended.incidentId(), amended.facts());
            case IncidentCancelled cancelled -> incidents.remove(cancelled.incidentId());
            case IncidentMerged merged -> incidents.remove(merged.incidentId());
            default -> {}
        }
    }

    private void helped(IncidentId incidentId, IncidentFacts facts) {
        incidents.save(incidentId, facts.brand(), facts.kind(), facts.contact().phone(), facts.reportedAt());
    }
}
