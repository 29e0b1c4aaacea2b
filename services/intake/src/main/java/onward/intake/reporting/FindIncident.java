package onward.intake.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Predicate;
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

    /// Empty too when the incident belongs to a brand that the asker does not see.
    public Optional<Incident> find(IncidentId id, Predicate<String> seesBrand) {
        return incidents
                .find(id)
                .filter(incident -> seesBrand.test(incident.facts().brand()));
    }
}
