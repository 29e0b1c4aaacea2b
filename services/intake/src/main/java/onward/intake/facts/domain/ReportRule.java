package onward.intake.facts.domain;

import java.util.List;
import java.util.function.BiFunction;

/// One named condition of a report, with what it finds wrong or odd.
record ReportRule(String name, BiFunction<Report, Circumstances, List<Finding>> findings) {
    List<Finding> check(Report report, Circumstances circumstances) {
        return findings.apply(report, circumstances);
    }
}
