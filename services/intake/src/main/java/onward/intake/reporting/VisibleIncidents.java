package onward.intake.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import onward.contracts.id.IncidentId;
import onward.intake.reporting.domain.Incident;
import onward.web.Caller;
import onward.web.Problem;
import onward.web.ProblemType;
import org.jspecify.annotations.Nullable;

/// The incidents of the brands that the caller works for; the others are not there for them.
@ApplicationScoped
public class VisibleIncidents {
    private final FindIncident findIncident;
    private final Caller caller;

    VisibleIncidents(FindIncident findIncident, Caller caller) {
        this.findIncident = findIncident;
        this.caller = caller;
    }

    /// Leaves with a 404 problem when there is none.
    public Incident require(IncidentId id) {
        return findIncident
                .find(id, caller::seesBrand)
                .orElseThrow(() -> notFound(id).exception());
    }

    /// Nobody acts for a brand that they don't work for.
    public void requireBrand(@Nullable String told) {
        var brand = told == null ? "" : told.strip().toLowerCase(Locale.ROOT);
        if (!brand.isEmpty() && !caller.seesBrand(brand)) {
            throw Problem.of(ProblemType.FORBIDDEN, "You don't work for the brand %s.".formatted(brand))
                    .exception();
        }
    }

    public static Problem notFound(IncidentId id) {
        return Problem.of(ProblemType.NOT_FOUND, "There is no incident %s.".formatted(id));
    }
}
