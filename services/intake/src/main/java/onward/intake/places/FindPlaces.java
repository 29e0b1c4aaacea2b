package onward.intake.places;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import onward.contracts.value.Position;
import onward.intake.places.domain.Places;
import onward.intake.places.domain.Suggestion;
import org.jspecify.annotations.Nullable;

/// Finds where a description may mean.
@ApplicationScoped
public class FindPlaces {
    private final Places places;

    public FindPlaces(Places places) {
        this.places = places;
    }

    /// The most telling name first; the nearest first, when there is somewhere to be near.
    public List<Suggestion> find(String description, @Nullable Position near) {
        var found = places.named(description);
        return near == null
                ? found
                : found.stream()
                        .sorted(Comparator.comparingDouble(
                                place -> place.position().metresTo(near)))
                        .toList();
    }
}
