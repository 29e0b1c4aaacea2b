package onward.resolution.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import onward.contracts.id.IncidentId;
import onward.contracts.id.RemedyId;
import onward.contracts.value.By;
import onward.resolution.casefile.domain.Cases;
import onward.resolution.casefile.domain.Deadlines;
import onward.resolution.casefile.domain.Progress;

/// A case waits for its remedies: it is not settled while one is neither given nor refused.
@ApplicationScoped
public class HeedRemedy {
    private final Cases cases;
    private final Deadlines deadlines;
    private final Clock clock;

    HeedRemedy(Cases cases, Deadlines deadlines, Clock clock) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /// A case that is settled stays so: what is given afterwards is a gesture of its own.
    @Transactional
    public void heed(IncidentId incidentId, RemedyId remedy, boolean isPending, By by) {
        cases.hold(incidentId).ifPresent(filed -> {
            var progress = Progress.none(filed.careCase())
                    .and(running -> isPending ? running.awaitRemedy(remedy) : running.remedyIsOver(remedy))
                    .and(running -> running.conclude(clock.instant(), deadlines));
            cases.save(progress, by);
        });
    }
}
