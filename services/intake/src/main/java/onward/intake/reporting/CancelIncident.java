package onward.intake.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.Incidents;
import onward.intake.reporting.domain.Standing;

/// Ends an incident whose help is no longer wanted.
@ApplicationScoped
public class CancelIncident {
    private final Incidents incidents;
    private final Clock clock;

    public CancelIncident(Incidents incidents, Clock clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    @Transactional
    public Move cancel(IncidentId id, String reason, By by) {
        return incidents
                .findForChange(id)
                .map(incident -> cancel(incident, reason, by))
                .orElseGet(() -> new Move.Unknown(id));
    }

    private Move cancel(Incident incident, String reason, By by) {
        if (!(incident.standing() instanceof Standing.Open open)) {
            return Move.NotPossible.from(incident);
        }
        var change = incident.become(open.cancel(reason), by, clock.instant());
        incidents.save(change);
        return new Move.Done(change.incident());
    }
}
