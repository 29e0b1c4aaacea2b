package onward.intake.facts.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Texts that somebody can read while a family waits at the roadside.
final class TextRules {
    static final int LONGEST_NAME = 200;
    static final int LONGEST_DESCRIPTION = 4_000;

    static final ReportRule TEXTS_ARE_SHORT = new ReportRule("texts-are-short", (report, circumstances) -> {
        var findings = new ArrayList<Finding>();
        if (report.contact() != null) {
            limit(findings, "/contact/name", report.contact().name(), LONGEST_NAME);
            limit(findings, "/contact/language", report.contact().language(), LONGEST_NAME);
        }
        if (report.vehicle() != null) {
            limit(findings, "/vehicle/plate", report.vehicle().plate(), LONGEST_NAME);
            limit(findings, "/vehicle/plateCountry", report.vehicle().plateCountry(), LONGEST_NAME);
            limit(findings, "/vehicle/model", report.vehicle().model(), LONGEST_NAME);
        }
        if (report.location() != null) {
            limit(findings, "/location/description", report.location().description(), LONGEST_DESCRIPTION);
        }
        if (report.fault() != null) {
            limit(findings, "/fault/description", report.fault().description(), LONGEST_DESCRIPTION);
        }
        if (report.journey() != null && report.journey().destination() != null) {
            limit(
                    findings,
                    "/journey/destination/name",
                    report.journey().destination().name(),
                    LONGEST_NAME);
        }
        return List.copyOf(findings);
    });

    private TextRules() {}

    private static void limit(List<Finding> findings, String pointer, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            findings.add(new Finding(pointer, "At most %d characters are expected.".formatted(longest)));
        }
    }
}
