package onward.resolution.loyalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import onward.contracts.id.IncidentId;
import onward.contracts.value.Money;
import onward.resolution.loyalty.domain.AssistedIncidents;

/// Notes what the jobs of an incident cost: first as planned, later as they were priced.
@ApplicationScoped
public class NoteCareCost {
    private final AssistedIncidents incidents;

    NoteCareCost(AssistedIncidents incidents) {
        this.incidents = incidents;
    }

    /// The latest word counts.
    @Transactional
    public void note(IncidentId incidentId, Money cost) {
        incidents.cost(incidentId, cost);
    }
}
