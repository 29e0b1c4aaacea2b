package onward.intake.places.domain;

import onward.contracts.value.Position;

/// A position that a description may mean, and how far off it may be.
public record Suggestion(String name, PlaceKind kind, String country, Position position, double uncertaintyMetres) {
    static Suggestion of(Place place, double metresBeside) {
        return new Suggestion(
                place.name(),
                place.kind(),
                place.country(),
                place.position(),
                place.uncertaintyMetres() + metresBeside);
    }
}
