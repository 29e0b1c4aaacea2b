package onward.intake.cover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import onward.contracts.incident.Cover;
import onward.contracts.incident.CoverResult;
import onward.contracts.incident.IncidentFacts;
import onward.intake.cover.domain.Claim;
import onward.intake.cover.domain.Claims;
import onward.intake.cover.domain.CoverRules;
import onward.intake.customers.domain.Acquaintances;

/// Says what those who report are entitled to today (UTC).
@ApplicationScoped
public class CheckCover {
    private static final String HELP_FIRST = "The place is unsafe: help comes before any question of cover.";

    private final Acquaintances acquaintances;
    private final Claims claims;
    private final Clock clock;

    public CheckCover(Acquaintances acquaintances, Claims claims, Clock clock) {
        this.acquaintances = acquaintances;
        this.claims = claims;
        this.clock = clock;
    }

    public Cover check(IncidentFacts facts) {
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var newYear = day.withDayOfYear(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        var cover = CoverRules.judge(new Claim(
                acquaintances.in(facts),
                day,
                facts.location().position(),
                contract -> claims.of(contract, newYear, facts.reportedAt())));
        return isUnsafe(facts) && cover.result() != CoverResult.COVERED ? withHelpFirst(cover) : cover;
    }

    private static boolean isUnsafe(IncidentFacts facts) {
        return Boolean.FALSE.equals(facts.location().safePlace());
    }

    private static Cover withHelpFirst(Cover cover) {
        var reasons =
                Stream.concat(cover.reasons().stream(), Stream.of(HELP_FIRST)).toList();
        return new Cover(cover.result(), reasons, cover.customer(), cover.left());
    }
}
