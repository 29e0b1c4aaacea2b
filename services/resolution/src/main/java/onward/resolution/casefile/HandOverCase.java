package onward.resolution.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.resolution.casefile.domain.Cases;
import onward.resolution.casefile.domain.Deadlines;
import onward.resolution.casefile.domain.Progress;

/// The emergency services have taken over. What a plan owed stays owed; where nothing is, the case settles after a
/// while.
@ApplicationScoped
public class HandOverCase {
    private final Cases cases;
    private final Deadlines deadlines;
    private final Clock clock;

    HandOverCase(Cases cases, Deadlines deadlines, Clock clock) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /// An incident without a case has nothing to hand over.
    @Transactional
    public void handOver(IncidentId incidentId, Instant at, By by) {
        cases.hold(incidentId).ifPresent(filed -> {
            var progress = Progress.none(filed.careCase())
                    .and(running -> running.handOverToEmergencyServices(at))
                    .and(running -> running.conclude(clock.instant(), deadlines));
            cases.save(progress, by);
        });
    }
}
