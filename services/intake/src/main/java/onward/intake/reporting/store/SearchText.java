package onward.intake.reporting.store;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onward.contracts.incident.Vehicle;
import onward.intake.facts.domain.Alphanumeric;
import onward.intake.reporting.domain.Incident;

/// What an incident is searched by, without accents, case, spaces and punctuation, so that
/// `06 12 34 56 78` finds `+33612345678` and `ga123` finds `GA-123-BC`. Its id is looked for by [IdBeginnings].
final class SearchText {
    private static final Pattern TRUNK_PREFIX = Pattern.compile("^0+(?=\\d{3,}$)");

    private static final Vehicle NO_VEHICLE = new Vehicle(null, null, null, null, null, null, null, null, null);
    private static final int LONGEST = 500;

    private SearchText() {}

    static String of(Incident incident) {
        var facts = incident.facts();
        var contact = facts.contact();
        var vehicle = facts.vehicle() == null ? NO_VEHICLE : facts.vehicle();
        var fault = facts.fault();
        var destination = facts.journey() == null ? null : facts.journey().destination();
        return Stream.of(
                        contact.name(),
                        contact.phone(),
                        vehicle.plate(),
                        vehicle.vin(),
                        vehicle.model(),
                        facts.location().description(),
                        destination == null ? null : destination.name(),
                        fault == null ? null : fault.description())
                .filter(Objects::nonNull)
                .map(SearchText::normal)
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .collect(joining(" "));
    }

    /// What to look for when somebody asks for this; a national number loses its leading zero.
    static String sought(String q) {
        return TRUNK_PREFIX.matcher(normal(q)).replaceFirst("");
    }

    static String normal(String text) {
        return Alphanumeric.of(Normalizer.normalize(text, Normalizer.Form.NFD)).toLowerCase(Locale.ROOT);
    }
}
