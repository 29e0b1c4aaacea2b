package onward.intake.places.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import onward.contracts.value.Position;
import onward.intake.places.domain.PlaceKind;
import onward.intake.places.domain.Suggestion;

/// The features of a geocoder's answer as suggestions; what has no name or no point is left out.
final class Features {
    private static final double UNCERTAINTY_METRES = 500;

    private Features() {}

    static List<Suggestion> of(JsonNode answer) {
        return StreamSupport.stream(answer.path("features").spliterator(), false)
                .flatMap(feature -> suggestion(feature).stream())
                .toList();
    }

    private static Optional<Suggestion> suggestion(JsonNode feature) {
        var properties = feature.path("properties");
        var name = name(properties);
        return name.isEmpty()
                ? Optional.empty()
                : position(feature.at("/geometry/coordinates"))
                        .map(position -> new Suggestion(
                                name,
                                PlaceKind.ADDRESS,
                                properties.path("countrycode").asText(""),
                                position,
                                uncertaintyMetres(properties.path("extent"), position)));
    }

    private static String name(JsonNode properties) {
        var street = "%s %s"
                .formatted(
                        properties.path("street").asText(""),
                        properties.path("housenumber").asText(""));
        return Stream.of(
                        properties.path("name").asText(""),
                        street.strip(),
                        properties.path("city").asText(""))
                .filter(part -> !part.isBlank())
                .distinct()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static Optional<Position> position(JsonNode coordinates) {
        try {
            return coordinates.path(0).isNumber() && coordinates.path(1).isNumber()
                    ? Optional.of(new Position(
                            coordinates.path(0).asDouble(), coordinates.path(1).asDouble()))
                    : Optional.empty();
        } catch (IllegalArgumentException notOnEarth) {
            return Optional.empty();
        }
    }

    /// As far as the corner of what is meant: `extent` is west, north, east, south.
    private static double uncertaintyMetres(JsonNode extent, Position position) {
        return position(extent)
                .map(position::metresTo)
                .map(metres -> Math.max(metres, UNCERTAINTY_METRES))
                .orElse(UNCERTAINTY_METRES);
    }
}
