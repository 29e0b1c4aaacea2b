package onward.resolution.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.resolution.casefile.domain.CareCase.Concluded;
import onward.resolution.casefile.domain.Cases;

/// Takes up a case again whose incident was not over after all.
@ApplicationScoped
public class ReopenCase {
    private final Cases cases;

    ReopenCase(Cases cases) {
        this.cases = cases;
    }

    /// A case that is still open stays as it is.
    @Transactional
    public void reopen(IncidentId incidentId, String reason, By by) {
        cases.hold(incidentId).ifPresent(filed -> {
            if (filed.careCase() instanceof Concluded concluded) {
                cases.save(concluded.reopen(reason), by);
            }
        });
    }
}
