package onward.intake.places.domain;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The kilometres of roads of which some junctions are known with their marks: what is between two of them is found by
/// going straight from the one to the other.
final class KilometreMarks {
    private static final Pattern ROAD = Pattern.compile("\\b([a-z]{1,2})\\s?(\\d{1,4})\\b");
    private static final Pattern MARK =
            Pattern.compile("\\b(?:km|pk|kilomet(?:re|er)s?|chilometro)\\.?\\s*(\\d{1,3}(?:[.,]\\d{1,3})?)\\b");

    private final Map<String, TreeMap<Double, Place>> roads;

    KilometreMarks(List<Place> places) {
        roads = places.stream()
                .filter(place -> place.kilometre() != null)
                .collect(groupingBy(
                        KilometreMarks::road,
                        Collectors.toMap(
                                place -> Objects.requireNonNull(place.kilometre()),
                                place -> place,
                                (one, other) -> one,
                                TreeMap::new)));
    }

    private static String road(Place place) {
        return place.name().substring(0, place.name().indexOf(' '));
    }

    /// Where the kilometre is that a description names with its road: `A43 km 120`, `at PK 120,5 of the A 43`.
    Optional<Suggestion> named(String description) {
        var lower = description.toLowerCase(Locale.ROOT);
        var mark = MARK.matcher(lower);
        if (!mark.find()) {
            return Optional.empty();
        }
        double kilometre = Double.parseDouble(mark.group(1).replace(',', '.'));
        return ROAD.matcher(lower)
                .results()
                .map(road -> (road.group(1) + road.group(2)).toUpperCase(Locale.ROOT))
                .filter(roads::containsKey)
                .findFirst()
                .flatMap(road -> on(road, kilometre));
    }

    private Optional<Suggestion> on(String road, double kilometre) {
        var marks = roads.getOrDefault(road, new TreeMap<>());
        var before = marks.floorEntry(kilometre);
        var after = marks.ceilingEntry(kilometre);
        return before == null || after == null
                ? Optional.empty()
                : Optional.of(new Stretch(road, before.getValue(), after.getValue()).at(kilometre));
    }
}
