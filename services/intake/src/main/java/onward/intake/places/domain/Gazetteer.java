package onward.intake.places.domain;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A list of places that is searched by name.
public final class Gazetteer implements Places {
    private static final int MOST = 10;
    private static final Pattern BESIDE = Pattern.compile("(\\d{1,3}(?:[.,]\\d+)?)\\s*km\\b");
    private static final double METRES_PER_KILOMETRE = 1_000;

    private final List<GazetteerEntry> entries;
    private final KilometreMarks kilometres;

    public Gazetteer(List<Place> places) {
        entries = places.stream().flatMap(Gazetteer::entries).toList();
        kilometres = new KilometreMarks(places);
    }

    private static Stream<GazetteerEntry> entries(Place place) {
        return Stream.concat(Stream.of(place.name()), place.aliases().stream())
                .map(name -> new GazetteerEntry(Words.of(name), place));
    }

    @Override
    public List<Suggestion> named(String description) {
        var told = Words.of(description);
        var whole = find(entry -> told.contain(entry.name()));
        var found = whole.isEmpty() ? find(entry -> told.begin(entry.name())) : whole;
        double beside = metresBeside(description);
        return Stream.concat(
                        kilometres.named(description).stream(),
                        found.stream().map(place -> Suggestion.of(place, beside)))
                .toList();
    }

    private List<Place> find(Predicate<GazetteerEntry> fits) {
        return entries.stream()
                .filter(fits)
                .sorted(Comparator.comparingInt(
                                (GazetteerEntry entry) -> entry.name().length())
                        .reversed())
                .map(GazetteerEntry::place)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /// `3 km above` a place is up to three kilometres off.
    private static double metresBeside(String description) {
        var matcher = BESIDE.matcher(description);
        return matcher.find() ? Double.parseDouble(matcher.group(1).replace(',', '.')) * METRES_PER_KILOMETRE : 0;
    }
}
