package onward.intake.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.intake.reporting.domain.Change;
import onward.intake.reporting.domain.Incidents;

/// Writes something down about an incident, wherever it stands.
@ApplicationScoped
public class NoteIncident {
    private final Incidents incidents;
    private final Clock clock;

    public NoteIncident(Incidents incidents, Clock clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    /// Empty when there is no such incident.
    @Transactional
    public Optional<Change> note(IncidentId id, String text, By by) {
        var change = incidents.findForChange(id).map(incident -> incident.note(text, by, clock.instant()));
        change.ifPresent(incidents::save);
        return change;
    }
}
