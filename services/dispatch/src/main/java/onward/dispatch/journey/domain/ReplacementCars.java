package onward.dispatch.journey.domain;

import onward.contracts.value.Position;

/// What there is of replacement cars for those who are stranded.
@FunctionalInterface
public interface ReplacementCars {
    /// The best one for this place: near, and no better than needed.
    Offer near(Position place);

    /// A car at its depot; or none, since all are lent, or since the brand has none of its own.
    sealed interface Offer {
        record At(String car, String depot, Position position) implements Offer {}

        record AllLent() implements Offer {}

        record Unknown() implements Offer {}
    }
}
