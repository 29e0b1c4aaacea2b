package onward.dispatch.journey.domain;

import java.util.ArrayList;
import java.util.List;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.dispatch.Stop;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;

/// The rides of a party by taxi: one, or several that share it.
final class Rides {
    private Rides() {}

    /// Adds a ride for each taxi.
    static List<OptionLeg> add(Draft draft, Scene scene, List<Carrier> taxis, Stop to, List<ObligationType> fulfils) {
        var rides = new ArrayList<OptionLeg>();
        for (var taxi : taxis) {
            var trip = RoadTrip.toScene(scene, taxi.standing());
            rides.add(ride(scene, taxi, trip, to)
                    .fulfilling(fulfils)
                    .with(Particulars.NONE.carrying(taxi.part()).without(Carrier.others(taxis, taxi)))
                    .by(taxi.standing()));
            draft.because("%s can pick %s up at %s."
                    .formatted(
                            taxi.responder(),
                            taxi.part() == null ? "them" : taxi.part().headcount() + " of them",
                            Words.time(trip.arrival())));
        }
        draft.share(rides);
        RoadTrip.toScene(scene, taxis.getFirst().standing()).explain(draft);
        return rides;
    }

    private static OptionLeg ride(Scene scene, Carrier taxi, RoadTrip trip, Stop to) {
        var there = trip.arrival()
                .plus(TaxiRide.BOARDING)
                .plus(scene.travel(ResponderKind.TAXI, scene.position(), to.position()));
        return new OptionLeg(
                ServiceType.PASSENGER_TRANSPORT,
                ItineraryKind.PEOPLE,
                ResponderKind.TAXI,
                scene.stop(),
                to,
                taxi.ask().requires(),
                List.of(),
                TaxiRide.BOARDING,
                new LegTimes(trip.start(), trip.arrival(), there),
                trip.reservation(),
                Particulars.NONE);
    }
}
