package onward.intake.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.Incidents;
import onward.intake.reporting.domain.Standing;
import org.jspecify.annotations.Nullable;

/// Gives an incident to the emergency services.
@ApplicationScoped
public class HandOverIncident {
    private final Incidents incidents;
    private final Clock clock;

    public HandOverIncident(Incidents incidents, Clock clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    @Transactional
    public Move handOver(IncidentId id, String to, @Nullable String reference, By by) {
        return incidents
                .findForChange(id)
                .map(incident -> handOver(incident, to, reference, by))
                .orElseGet(() -> new Move.Unknown(id));
    }

    private Move handOver(Incident incident, String to, @Nullable String reference, By by) {
        if (!(incident.standing() instanceof Standing.Open open)) {
            return Move.NotPossible.from(incident);
        }
        var change = incident.become(open.handOver(to, reference), by, clock.instant());
        incidents.save(change);
        return new Move.Done(change.incident());
    }
}
