package onward.intake.facts.domain;

import java.util.List;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// Positions whose latitude was written first: far from every market, but within one the other way round.
final class AxesRules {
    /// Further away than this from all markets of a brand, swapped axes are likelier than a journey.
    static final double FAR_METRES = 300_000;

    static final ReportRule PLACE_IS_NOT_SWAPPED = new ReportRule(
            "place-is-not-swapped",
            (report, circumstances) -> swapped("/location/position", report.position(), report, circumstances));

    static final ReportRule DESTINATION_IS_NOT_SWAPPED = new ReportRule(
            "destination-is-not-swapped",
            (report, circumstances) ->
                    swapped("/journey/destination/position", report.destination(), report, circumstances));

    private AxesRules() {}

    private static List<Finding> swapped(
            String pointer, @Nullable Position position, Report report, Circumstances circumstances) {
        var brand = report.brand() == null
                ? null
                : circumstances.brands().named(report.brand()).orElse(null);
        if (position == null || brand == null || !looksSwapped(position, brand.markets())) {
            return List.of();
        }
        return List.of(new Finding(
                pointer,
                "The axes look swapped: [longitude, latitude] is expected, perhaps [%s, %s]. As written the position is far from every market of %s."
                        .formatted(position.lat(), position.lon(), brand.name())));
    }

    private static boolean looksSwapped(Position position, Area markets) {
        return Math.abs(position.lon()) <= 90
                && markets.metresTo(position) > FAR_METRES
                && markets.contains(new Position(position.lat(), position.lon()));
    }
}
