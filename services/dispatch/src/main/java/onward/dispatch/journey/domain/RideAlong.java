package onward.dispatch.journey.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.LinkKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.Capability;
import onward.dispatch.job.domain.Reservation;
import onward.dispatch.planning.domain.Standing;

/// With a trailer, on an open road, a flatbed carries car, trailer and people to the nearest town, from where the
/// people are flown; car and trailer follow the next day.
record RideAlong(Scene scene, Standing flatbed, NamedPlace town, Boarding boarding) {
    private static final Duration LOADING = Duration.ofMinutes(35);

    /// A landing site this near to the town is in it.
    private static final double IN_TOWN_METRES = 5_000;

    private static Optional<NamedPlace> town(Scene scene) {
        var vehicle = scene.facts().vehicle();
        boolean trailer = vehicle != null && Boolean.TRUE.equals(vehicle.trailer());
        return trailer && !scene.roadClosed() ? scene.places().workshopNear(scene.position()) : Optional.empty();
    }

    static List<Ask> asks(Scene scene) {
        return List.of(flatbed(scene));
    }

    private static Ask flatbed(Scene scene) {
        var requires = new ArrayList<>(List.of(Capability.of("FLATBED")));
        requires.addAll(scene.seats());
        return new Ask(ResponderKind.TOW_TRUCK, List.copyOf(requires), scene.position());
    }

    static Optional<RideAlong> of(Scene scene, Reach reach) {
        return town(scene).flatMap(town -> reach.first(flatbed(scene)).map(truck -> of(scene, truck, town)));
    }

    private static RideAlong of(Scene scene, Standing truck, NamedPlace town) {
        var there = truck.arrival().plus(LOADING).plus(ride(scene, town));
        var station = station(scene, town);
        boolean surveyed = station.surveyed() && !station.equals(town);
        return new RideAlong(scene, truck, town, new Boarding(station.stop(), there, surveyed, 0));
    }

    /// Where the helicopters would pick them up: at the landing site of the town, or in the town if it has none.
    static Optional<NamedPlace> station(Scene scene) {
        return town(scene).map(town -> station(scene, town));
    }

    private static NamedPlace station(Scene scene, NamedPlace town) {
        return scene.places()
                .landingSiteNear(town.position())
                .filter(near -> near.position().metresTo(town.position()) <= IN_TOWN_METRES)
                .orElse(town);
    }

    private static Duration ride(Scene scene, NamedPlace town) {
        return scene.travel(ResponderKind.TOW_TRUCK, scene.position(), town.position());
    }

    /// Adds the first leg of all, and the one that brings car and trailer.
    void add(Draft draft) {
        draft.leg(carry()).leg(bringBack());
        draft.because("%s takes car, trailer and all %d to %s at %s."
                        .formatted(flatbed.responder(), scene.headcount(), town.name(), Words.time(boarding.readyAt())))
                .because("Car and trailer are brought to them the next day.");
    }

    private OptionLeg carry() {
        return new OptionLeg(
                        ServiceType.TOW,
                        ItineraryKind.VEHICLE,
                        ResponderKind.TOW_TRUCK,
                        scene.stop(),
                        town.stop(),
                        flatbed(scene).requires(),
                        List.of(ObligationType.VEHICLE_RECOVERED),
                        LOADING,
                        new LegTimes(flatbed.arrival().minus(flatbed.travel()), flatbed.arrival(), boarding.readyAt()),
                        null,
                        Particulars.NONE)
                .noting("Load the trailer, too; %d people ride along.".formatted(scene.headcount()))
                .by(flatbed);
    }

    private OptionLeg bringBack() {
        var customer = scene.destination().orElseGet(scene::stop);
        var start = scene.policy().overnight().nextDay(boarding.readyAt());
        var transport = scene.travel(ResponderKind.TOW_TRUCK, town.position(), customer.position());
        return new OptionLeg(
                        ServiceType.VEHICLE_RETURN,
                        ItineraryKind.VEHICLE,
                        ResponderKind.TOW_TRUCK,
                        town.stop(),
                        customer,
                        List.of(Capability.of("FLATBED")),
                        List.of(ObligationType.VEHICLE_RETURNED),
                        LOADING,
                        new LegTimes(start, start, start.plus(LOADING).plus(transport)),
                        Reservation.untilTime(start),
                        Particulars.NONE)
                .linked(LinkKind.AFTER, 0)
                .linked(LinkKind.TAKES_OVER_FROM, 0)
                .noting("Car and trailer.");
    }
}
