package onward.intake.cover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import onward.contracts.incident.Cover;
import onward.contracts.incident.IncidentFacts;
import onward.intake.cover.domain.Claim;
import onward.intake.cover.domain.CoverRules;
import onward.intake.customers.domain.Acquaintances;

/// Says what those who report are entitled to today (UTC).
@ApplicationScoped
public class CheckCover {
    private final Acquaintances acquaintances;
    private final Clock clock;

    public CheckCover(Acquaintances acquaintances, Clock clock) {
        this.acquaintances = acquaintances;
        this.clock = clock;
    }

    public Cover check(IncidentFacts facts) {
        return CoverRules.judge(
                new Claim(acquaintances.in(facts), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }
}
