package onward.intake.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import onward.contracts.id.IncidentId;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.Incidents;

/// Tells an incident as it stands.
@ApplicationScoped
public class FindIncident {
    private final Incidents incidents;

    public FindIncident(Incidents incidents) {
        this.incidents = incidents;
    }

    public Optional<Incident> find(IncidentId id) {
        return incidents.find(id);
    }
}
