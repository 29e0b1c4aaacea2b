package onward.resolution.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.resolution.casefile.domain.CareCase.Running;
import onward.resolution.casefile.domain.Cases;
import onward.resolution.casefile.domain.Progress;

/// Ends the care for an incident that was cancelled or merged into another.
@ApplicationScoped
public class CallOffCase {
    private final Cases cases;
    private final Clock clock;

    CallOffCase(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /// An incident without a case has nothing to call off.
    @Transactional
    public void callOff(IncidentId incidentId, By by) {
        cases.hold(incidentId).ifPresent(filed -> {
            if (filed.careCase() instanceof Running running) {
                cases.save(Progress.none(running).and(open -> open.callOff(clock.instant())), by);
            }
        });
    }
}
