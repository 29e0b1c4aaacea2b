package onward.intake.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.Incidents;

/// Says that an incident is not the same as another that looks like it; both stay.
@ApplicationScoped
public class DismissDuplicate {
    private final Incidents incidents;
    private final Clock clock;

    public DismissDuplicate(Incidents incidents, Clock clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    /// One that is dismissed already, or never looked alike, is left as it is.
    @Transactional
    public Move dismiss(IncidentId id, IncidentId other, By by) {
        return incidents
                .findForChange(id)
                .<Move>map(incident -> new Move.Done(dismiss(incident, other, by)))
                .orElseGet(() -> new Move.Unknown(id));
    }

    private Incident dismiss(Incident incident, IncidentId other, By by) {
        if (!incident.looksLike(other)) {
            return incident;
        }
        var dismissed = incident.unlike(other)
                .note("Not the same as incident %s, which looks like it.".formatted(other), by, clock.instant());
        incidents.save(dismissed);
        return dismissed.incident();
    }
}
