package onward.dispatch.journey.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import onward.contracts.value.Position;

/// The places that journeys lead to: workshops, landing sites, and hotels.
public record Places(List<NamedPlace> workshops, List<NamedPlace> landingSites, List<NamedPlace> hotels) {
    public Optional<NamedPlace> workshopNear(Position position) {
        return nearest(workshops, position);
    }

    public Optional<NamedPlace> landingSiteNear(Position position) {
        return nearest(landingSites, position);
    }

    public Optional<NamedPlace> hotelNear(Position position) {
        return nearest(hotels, position);
    }

    private static Optional<NamedPlace> nearest(List<NamedPlace> places, Position position) {
        return places.stream()
                .min(Comparator.comparingDouble(place -> place.position().metresTo(position)));
    }
}
