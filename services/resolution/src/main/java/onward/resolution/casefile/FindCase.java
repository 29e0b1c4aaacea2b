package onward.resolution.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Predicate;
import onward.contracts.id.IncidentId;
import onward.resolution.casefile.domain.Cases;
import onward.resolution.casefile.domain.Filed;

/// Finds the case of an incident for somebody who may see certain brands only.
@ApplicationScoped
public class FindCase {
    private final Cases cases;

    FindCase(Cases cases) {
        this.cases = cases;
    }

    /// Empty when there is none, or none that they may see: they are not told which.
    public Optional<Filed> find(IncidentId incidentId, Predicate<String> seesBrand) {
        return cases.find(incidentId)
                .filter(filed -> seesBrand.test(filed.careCase().file().brand()));
    }
}
