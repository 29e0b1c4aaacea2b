package onward.intake.facts.domain;

import java.util.List;
import java.util.Locale;

/// What is odd about a report without being refused: the answer warns of it.
final class Doubts {
    static final ReportRule VIN_CHECK_DIGIT = new ReportRule("vin-check-digit", (report, circumstances) -> {
        var vin = report.vin();
        return vin == null || Vin.hasCheckDigit(vin.strip().toUpperCase(Locale.ROOT))
                ? List.of()
                : List.of(
                        new Finding(
                                "/vehicle/vin",
                                "The check digit (ninth character) does not fit; not every market uses it. Was it read correctly?"));
    });

    static final ReportRule OUTSIDE_THE_MARKETS = new ReportRule("outside-the-markets", (report, circumstances) -> {
        var position = report.position();
        var brand = report.brand() == null
                ? null
                : circumstances.brands().named(report.brand()).orElse(null);
        return position == null || brand == null || brand.markets().contains(position)
                ? List.of()
                : List.of(new Finding(
                        "/location/position", "The position is outside the markets of %s.".formatted(brand.name())));
    });

    static final ReportRule APPOINTMENT_HAS_PASSED = new ReportRule(
            "appointment-has-passed",
            (report, circumstances) -> report.journey() == null
                            || report.journey().needBy() == null
                            || report.journey().needBy().isAfter(circumstances.now())
                    ? List.of()
                    : List.of(new Finding("/journey/needBy", "The time has passed already.")));

    static final List<ReportRule> ALL = List.of(VIN_CHECK_DIGIT, OUTSIDE_THE_MARKETS, APPOINTMENT_HAS_PASSED);

    private Doubts() {}
}
