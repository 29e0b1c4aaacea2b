package onward.intake.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import onward.contracts.incident.Cover;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.Triage;
import onward.intake.cover.CheckCover;
import onward.triage.Assessment;

/// Says what a report means and what the customer is entitled to. Nothing is stored.
@ApplicationScoped
public class AssessReport {
    private final CheckCover checkCover;
    private final Clock clock;

    public AssessReport(CheckCover checkCover, Clock clock) {
        this.checkCover = checkCover;
        this.clock = clock;
    }

    @Transactional
    public Assessed assess(IncidentFacts facts) {
        return new Assessed(Assessment.of(facts, clock.instant()), checkCover.check(facts));
    }

    /// What a report means, and what the customer is entitled to.
    public record Assessed(Triage triage, Cover cover) {}
}
