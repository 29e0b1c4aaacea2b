package onward.intake.reporting.rest;

import jakarta.enterprise.context.ApplicationScoped;
import onward.contracts.id.IncidentId;
import onward.intake.reporting.FindIncident;
import onward.intake.reporting.domain.Incident;
import onward.web.Caller;
import onward.web.Problem;
import onward.web.ProblemType;

/// The incidents of the brands that the caller works for; the others are not there for them.
@ApplicationScoped
class VisibleIncidents {
    private final FindIncident findIncident;
    private final Caller caller;

    VisibleIncidents(FindIncident findIncident, Caller caller) {
        this.findIncident = findIncident;
        this.caller = caller;
    }

    /// Leaves with a 404 problem when there is none.
    Incident require(IncidentId id) {
        return findIncident
                .find(id, caller::seesBrand)
                .orElseThrow(() -> notFound(id).exception());
    }

    static Problem notFound(IncidentId id) {
        return Problem.of(ProblemType.NOT_FOUND, "There is no incident %s.".formatted(id));
    }
}
