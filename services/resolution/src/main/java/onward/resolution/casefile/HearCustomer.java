package onward.resolution.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.resolution.casefile.domain.CareCase.Resolved;
import onward.resolution.casefile.domain.Cases;
import onward.resolution.casefile.domain.Deadlines;
import onward.resolution.casefile.domain.Filed;

/// The customer has told how it was: nobody needs to call them, and the case may settle.
@ApplicationScoped
public class HearCustomer {
    private final Cases cases;
    private final Deadlines deadlines;
    private final Clock clock;

    HearCustomer(Cases cases, Deadlines deadlines, Clock clock) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /// Only a resolved case takes notice; one that is still open is not over, whatever the customer thinks so far.
    /// Empty when there is no such case.
    @Transactional
    public Optional<Filed> hear(IncidentId incidentId, By by) {
        return cases.hold(incidentId).map(filed -> switch (filed.careCase()) {
            case Resolved resolved -> {
                var now = clock.instant();
                yield cases.save(resolved.hear(now).and(running -> running.conclude(now, deadlines)), by);
            }
            default -> filed;
        });
    }
}
