package onward.dispatch.journey.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.dispatch.Stop;
import onward.contracts.resolution.ObligationType;

/// Taxis take them to their destination: one, or several for a party that is too large for one.
final class TaxiRide implements Recipe {
    static final Duration BOARDING = Duration.ofMinutes(5);
    private static final double CONFIDENCE = 0.95;

    @Override
    public OptionKind kind() {
        return OptionKind.TAXI;
    }

    @Override
    public List<Ask> asks(Scene scene) {
        return asksFor(scene);
    }

    /// Taxis for everybody, and somebody for their car, if it is known where they want to go.
    static List<Ask> asksFor(Scene scene) {
        if (scene.destination().isEmpty()) {
            return List.of();
        }
        var asks = new ArrayList<>(lift(scene).asks());
        asks.add(VehicleCare.ask(scene));
        return asks;
    }

    static Lift lift(Scene scene) {
        return new Lift(ResponderKind.TAXI, List.of(), scene.party(), scene.position());
    }

    @Override
    public Candidate compose(Scene scene, Reach reach) {
        var destination = scene.destination();
        if (destination.isEmpty()) {
            return new LeftOut(kind(), "Nobody said where they want to go.");
        }
        var taxis = lift(scene).carriers(reach);
        return taxis.isEmpty()
                ? new LeftOut(kind(), reach.whyNobody(lift(scene).ask(1)))
                : compose(scene, reach, taxis, destination.get());
    }

    private Option compose(Scene scene, Reach reach, List<Carrier> taxis, Stop destination) {
        var draft = new Draft(scene, kind(), CONFIDENCE)
                .withoutCar(scene.policy().repair().time())
                .because("They are without a car until theirs is repaired.");
        var rides = Rides.add(draft, scene, taxis, destination, List.of(ObligationType.CUSTOMER_AT_DESTINATION));
        VehicleCare.add(draft, scene, reach, false);
        var mobile = rides.stream()
                .map(OptionLeg::arrival)
                .reduce(scene.now(), Scene::later)
                .plus(BOARDING);
        return draft.option(mobile, rides.stream().map(OptionLeg::end).reduce(scene.now(), Scene::later));
    }
}
