package onward.intake.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.intake.IntakeConfig;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.Incidents;
import onward.intake.reporting.domain.Standing;

/// Takes up a closed incident again, as long as it has not been closed for too long.
@ApplicationScoped
public class ReopenIncident {
    private final Incidents incidents;
    private final IntakeConfig config;
    private final Clock clock;

    public ReopenIncident(Incidents incidents, IntakeConfig config, Clock clock) {
        this.incidents = incidents;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    public Answer reopen(IncidentId id, String reason, By by) {
        var found = incidents.findForChange(id);
        if (found.isEmpty()) {
            return new Answer.Moved(new Move.Unknown(id));
        }
        var incident = found.get();
        return switch (incident.standing()) {
            case Standing.Closed closed ->
                closed.reopen(reason, clock.instant(), config.reopenWithin())
                        .<Answer>map(reopened -> new Answer.Moved(new Move.Done(save(incident, reopened, by))))
                        .orElseGet(() -> new Answer.TooLate(closed));
            case Standing standing when standing.isOver() -> new Answer.Moved(new Move.NotPossible(standing));
            case Standing standing -> new Answer.NeverClosed(standing);
        };
    }

    private Incident save(Incident incident, Standing reopened, By by) {
        var change = incident.become(reopened, by, clock.instant());
        incidents.save(change);
        return change.incident();
    }

    /// What became of the request.
    public sealed interface Answer {
        /// What became of the incident.
        record Moved(Move move) implements Answer {}

        /// It is not over: there is nothing to take up again.
        record NeverClosed(Standing standing) implements Answer {}

        /// It was closed too long ago.
        record TooLate(Standing.Closed closed) implements Answer {}
    }
}
