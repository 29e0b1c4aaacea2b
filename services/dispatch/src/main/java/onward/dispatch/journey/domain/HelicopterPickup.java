package onward.dispatch.journey.domain;

import java.util.ArrayList;
import java.util.List;
import onward.contracts.dispatch.OptionKind;

/// Helicopters fly them to the landing site at their destination, or to the nearest one and on by road: by replacement
/// car or taxi, which meets them where they land. With a trailer on an open road they ride on the flatbed first.
final class HelicopterPickup implements Recipe {
    private static final double CONFIDENCE = 0.85;

    @Override
    public OptionKind kind() {
        return OptionKind.HELICOPTER_PICKUP;
    }

    @Override
    public List<Ask> asks(Scene scene) {
        var asks = new ArrayList<Ask>();
        Landing.of(scene).ifPresent(landing -> {
            asks.addAll(Flights.asks(scene, scene.position()));
            asks.addAll(GoOn.asks(scene, landing));
            asks.add(VehicleCare.ask(scene));
            RideAlong.station(scene).ifPresent(station -> {
                asks.addAll(RideAlong.asks(scene));
                asks.addAll(Flights.asks(scene, station.position()));
            });
        });
        return asks;
    }

    @Override
    public Candidate compose(Scene scene, Reach reach) {
        var landing = Landing.of(scene);
        if (landing.isEmpty()) {
            return new LeftOut(kind(), "No landing site is known.");
        }
        var ride = RideAlong.of(scene, reach);
        var boarding = ride.map(RideAlong::boarding).orElseGet(() -> Boarding.where(scene));
        var to = landing.get();
        var way = new Airway(scene, reach, boarding.stop().position(), to.position());
        var flights = Flights.of(way, boarding.readyAt());
        if (flights.carriers().isEmpty()) {
            return new LeftOut(kind(), way.whyNobody());
        }
        var draft = new Draft(scene, kind(), CONFIDENCE);
        ride.ifPresent(first -> first.add(draft));
        return compose(new Flight(scene, reach, draft, boarding, to, flights), ride.isPresent());
    }

    private Option compose(Flight flight, boolean vehicleIsCaredFor) {
        var scene = flight.scene();
        var draft = flight.draft();
        var legs = flight.add();
        FlightReasons.explain(flight);
        var onTheGround = legs.stream().map(OptionLeg::end).reduce(scene.now(), Scene::later);
        var aboard = legs.stream().map(OptionLeg::arrival).reduce(scene.now(), Scene::later);
        var there = GoOn.add(flight, onTheGround, !vehicleIsCaredFor);
        if (!vehicleIsCaredFor) {
            VehicleCare.add(draft, scene, flight.reach(), !there.byTaxi());
        }
        return draft.option(aboard.plus(Flights.BOARDING), there.at());
    }
}
