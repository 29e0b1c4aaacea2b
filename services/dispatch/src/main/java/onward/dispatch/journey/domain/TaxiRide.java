package onward.dispatch.journey.domain;

import java.time.Duration;
import java.util.List;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.dispatch.Stop;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.dispatch.journey.domain.Reach.Ask;
import onward.dispatch.planning.domain.Shortlist.Standing;

/// A taxi takes them to their destination.
final class TaxiRide implements Recipe {
    private static final Duration BOARDING = Duration.ofMinutes(5);
    private static final double CONFIDENCE = 0.95;

    @Override
    public OptionKind kind() {
        return OptionKind.TAXI;
    }

    @Override
    public List<Ask> asks(Scene scene) {
        return scene.destination().isEmpty() ? List.of() : List.of(ask(scene), VehicleCare.ask(scene));
    }

    private static Ask ask(Scene scene) {
        return new Ask(ResponderKind.TAXI, scene.seats(), scene.position());
    }

    @Override
    public Candidate compose(Scene scene, Reach reach) {
        var destination = scene.destination();
        if (destination.isEmpty()) {
            return new LeftOut(kind(), "Nobody said where they want to go.");
        }
        return reach.first(ask(scene))
                .<Candidate>map(taxi -> compose(scene, reach, taxi, destination.get()))
                .orElseGet(() -> new LeftOut(kind(), reach.whyNobody(ask(scene))));
    }

    private Option compose(Scene scene, Reach reach, Standing taxi, Stop destination) {
        var trip = RoadTrip.toScene(scene, taxi);
        var mobile = trip.arrival().plus(BOARDING);
        var there = mobile.plus(scene.travel(ResponderKind.TAXI, scene.position(), destination.position()));
        var draft = new Draft(scene, kind(), CONFIDENCE)
                .leg(new OptionLeg(
                        ServiceType.PASSENGER_TRANSPORT,
                        ItineraryKind.PEOPLE,
                        ResponderKind.TAXI,
                        scene.stop(),
                        destination,
                        scene.seats(),
                        List.of(ObligationType.CUSTOMER_AT_DESTINATION),
                        BOARDING,
                        trip.start(),
                        trip.arrival(),
                        there,
                        trip.reservation()))
                .because("%s can pick them up at %s.".formatted(taxi.responder(), Words.time(trip.arrival())));
        trip.explain(draft.withoutCar());
        VehicleCare.add(draft, scene, reach, false);
        return draft.option(mobile, there);
    }
}
