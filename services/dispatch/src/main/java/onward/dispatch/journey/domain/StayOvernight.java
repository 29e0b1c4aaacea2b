package onward.dispatch.journey.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.LinkKind;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.dispatch.Stop;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.dispatch.job.domain.Reservation;

/// A taxi takes them to a hotel, and on to their destination in the morning.
final class StayOvernight implements Recipe {
    private static final double CONFIDENCE = 0.9;
    private static final Duration LEAD = Duration.ofMinutes(45);

    @Override
    public OptionKind kind() {
        return OptionKind.STAY_OVERNIGHT;
    }

    @Override
    public List<Ask> asks(Scene scene) {
        return TaxiRide.asksFor(scene);
    }

    @Override
    public Candidate compose(Scene scene, Reach reach) {
        var destination = scene.destination();
        var hotel = scene.places().hotelNear(scene.position());
        if (destination.isEmpty() || hotel.isEmpty()) {
            return new LeftOut(kind(), hotel.isEmpty() ? "No hotel is known." : "Nobody said where they want to go.");
        }
        var taxis = TaxiRide.lift(scene).carriers(reach);
        return taxis.isEmpty()
                ? new LeftOut(kind(), reach.whyNobody(TaxiRide.lift(scene).ask(1)))
                : compose(scene, reach, taxis, hotel.get(), destination.get());
    }

    private Option compose(Scene scene, Reach reach, List<Carrier> taxis, NamedPlace hotel, Stop destination) {
        var night = scene.policy().overnight();
        var draft = new Draft(scene, kind(), CONFIDENCE)
                .withoutCar(scene.policy().repair().time())
                .costs(night.hotelPerPerson() * scene.headcount());
        int first = draft.next();
        var rides = Rides.add(draft, scene, taxis, hotel.stop(), List.of());
        var morning = night.morningAfter(rides.stream().map(OptionLeg::end).reduce(scene.now(), Scene::later));
        var drive = scene.travel(ResponderKind.TAXI, hotel.position(), destination.position());
        var times =
                new LegTimes(morning, morning, morning.plus(TaxiRide.BOARDING).plus(drive));
        var onward = new ArrayList<OptionLeg>();
        for (var ride : rides) {
            onward.add(goOn(ride, hotel, destination, times).linked(LinkKind.AFTER, first + onward.size()));
        }
        draft.share(onward);
        draft.because("They stay at %s and go on at %s.".formatted(hotel.name(), Words.time(morning)));
        VehicleCare.add(draft, scene, reach, false);
        return draft.option(morning, times.end());
    }

    private static OptionLeg goOn(OptionLeg ride, NamedPlace hotel, Stop destination, LegTimes times) {
        return new OptionLeg(
                ServiceType.PASSENGER_TRANSPORT,
                ItineraryKind.PEOPLE,
                ResponderKind.TAXI,
                hotel.stop(),
                destination,
                ride.requires(),
                List.of(ObligationType.CUSTOMER_AT_DESTINATION),
                TaxiRide.BOARDING,
                times,
                Reservation.untilTime(times.start().minus(LEAD)),
                Particulars.NONE.carrying(ride.particulars().party()));
    }
}
