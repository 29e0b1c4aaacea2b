package onward.intake.reporting.store;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onward.intake.reporting.domain.Incident;

/// Name, phone, plate, VIN and id as they are searched: without accents, case, spaces and punctuation, so that
/// `06 12 34 56 78` finds `+33612345678` and `ga123` finds `GA-123-BC`.
final class SearchText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern TRUNK_PREFIX = Pattern.compile("^0+(?=\\d{3,}$)");

    private SearchText() {}

    static String of(Incident incident) {
        var contact = incident.facts().contact();
        var vehicle = incident.facts().vehicle();
        return Stream.of(
                        contact.name(),
                        contact.phone(),
                        vehicle == null ? null : vehicle.plate(),
                        vehicle == null ? null : vehicle.vin(),
                        incident.id().toString())
                .filter(Objects::nonNull)
                .map(SearchText::normal)
                .collect(joining(" "));
    }

    /// What to look for when somebody asks for this; a national number loses its leading zero.
    static String sought(String q) {
        return TRUNK_PREFIX.matcher(normal(q)).replaceFirst("");
    }

    static String normal(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return PUNCTUATION.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
