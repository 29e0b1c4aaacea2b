package onward.dispatch.journey.domain;

import onward.contracts.dispatch.ResponderKind;
import onward.contracts.value.Position;
import onward.dispatch.journey.domain.ReplacementCars.Offer;
import onward.dispatch.planning.domain.Standing;

/// When a courier is there with a replacement car: by way of the depot where it waits.
record Fetching(Offer offer, Standing courier, Position place) {
    private static final double ONE_HAS_TO_BE_RENTED = 0.9;

    /// The courier's way, with the car that is best for the place.
    static Fetching of(Reach reach, Standing courier, Position place) {
        return new Fetching(reach.replacementCars().near(place), courier, place);
    }

    /// Like the courier's own standing, but over the depot.
    Standing standing(Scene scene) {
        return switch (offer) {
            case Offer.At at -> {
                var way = scene.travel(ResponderKind.COURIER, courier.position(), at.position())
                        .plus(scene.travel(ResponderKind.COURIER, at.position(), place));
                var travel = way.compareTo(courier.travel()) > 0 ? way : courier.travel();
                yield new Standing(
                        courier.responder(),
                        courier.arrival().minus(courier.travel()).plus(travel),
                        courier.untilFree(),
                        travel,
                        courier.ahead(),
                        courier.aheadTaken(),
                        courier.position(),
                        courier.positionAge(),
                        courier.stale(),
                        courier.origin());
            }
            case Offer.AllLent lent -> courier;
            case Offer.Unknown unknown -> courier;
        };
    }

    void explain(Draft draft, Scene scene) {
        var cars = scene.policy().replacementCar();
        switch (offer) {
            case Offer.At at -> draft.because("%s waits at %s.".formatted(at.car(), at.depot()));
            case Offer.AllLent lent ->
                draft.because("No replacement car for them is free: one has to be rented.")
                        .lessSure(ONE_HAS_TO_BE_RENTED)
                        .costs((cars.rentedPerDay() - cars.perDay())
                                * Math.max(1, scene.policy().repair().time().toDays()));
            case Offer.Unknown unknown -> {}
        }
    }
}
