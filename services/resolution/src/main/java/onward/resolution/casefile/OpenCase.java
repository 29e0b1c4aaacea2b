package onward.resolution.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.resolution.casefile.domain.CareCase;
import onward.resolution.casefile.domain.Cases;

/// Opens the care case of an incident, once.
@ApplicationScoped
public class OpenCase {
    private final Cases cases;

    OpenCase(Cases cases) {
        this.cases = cases;
    }

    @Transactional
    public void open(IncidentId incidentId, String brand, Instant at, By by) {
        if (cases.find(incidentId).isEmpty()) {
            cases.save(CareCase.open(incidentId, brand, at), by);
        }
    }
}
