package onward.intake.facts.domain;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The countries by the signs that cars carry (Vienna Convention on Road Traffic): agents read them off the car.
final class CountrySign {
    private static final Map<String, String> ISO_BY_SIGN = Map.ofEntries(
            Map.entry("A", "AT"),
            Map.entry("AND", "AD"),
            Map.entry("B", "BE"),
            Map.entry("BIH", "BA"),
            Map.entry("D", "DE"),
            Map.entry("E", "ES"),
            Map.entry("EST", "EE"),
            Map.entry("F", "FR"),
            Map.entry("FIN", "FI"),
            Map.entry("FL", "LI"),
            Map.entry("H", "HU"),
            Map.entry("I", "IT"),
            Map.entry("IRL", "IE"),
            Map.entry("L", "LU"),
            Map.entry("M", "MT"),
            Map.entry("MNE", "ME"),
            Map.entry("N", "NO"),
            Map.entry("NMK", "MK"),
            Map.entry("P", "PT"),
            Map.entry("RSM", "SM"),
            Map.entry("S", "SE"),
            Map.entry("SLO", "SI"),
            Map.entry("SRB", "RS"),
            Map.entry("UK", "GB"),
            Map.entry("V", "VA"));

    private CountrySign() {}

    /// The code of ISO 3166 for a sign; what is no sign stays as it is, in capitals.
    static @Nullable String iso(@Nullable String told) {
        if (told == null || told.isBlank()) {
            return null;
        }
        var sign = told.strip().toUpperCase(Locale.ROOT);
        return ISO_BY_SIGN.getOrDefault(sign, sign);
    }
}
