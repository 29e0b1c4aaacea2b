package onward.intake.facts.domain;

import java.time.Duration;
import java.util.List;

/// When help can be wanted.
final class TimeRules {
    static final Duration LONGEST_AHEAD = Duration.ofDays(366);

    static final ReportRule WANTED_WITHIN_A_YEAR = new ReportRule(
            "wanted-within-a-year",
            (report, circumstances) -> report.notBefore() == null
                            || (report.notBefore().isBefore(circumstances.now().plus(LONGEST_AHEAD))
                                    && report.notBefore()
                                            .isAfter(circumstances.now().minus(LONGEST_AHEAD)))
                    ? List.of()
                    : List.of(new Finding("/notBefore", "A time within a year is expected.")));

    private TimeRules() {}
}
