package onward.dispatch.journey.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import onward.contracts.dispatch.Stop;
import onward.contracts.value.Position;

/// The places that journeys lead to: workshops, landing sites, and hotels.
public record Places(List<Place> workshops, List<Place> landingSites, List<Place> hotels) {
    public Optional<Place> workshopNear(Position position) {
        return nearest(workshops, position);
    }

    public Optional<Place> landingSiteNear(Position position) {
        return nearest(landingSites, position);
    }

    public Optional<Place> hotelNear(Position position) {
        return nearest(hotels, position);
    }

    private static Optional<Place> nearest(List<Place> places, Position position) {
        return places.stream()
                .min(Comparator.comparingDouble(place -> place.position().metresTo(position)));
    }

    /// A place with a name; one that was not surveyed has to be before somebody lands there.
    public record Place(String name, Position position, boolean surveyed) {
        public Place(String name, Position position) {
            this(name, position, true);
        }

        public Stop stop() {
            return new Stop(name, position, null, null);
        }
    }
}
