package onward.dispatch.journey.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.dispatch.Stop;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.Capability;
import onward.dispatch.job.domain.Reservation;
import onward.dispatch.journey.domain.Places.Place;
import onward.dispatch.journey.domain.Reach.Ask;
import onward.dispatch.planning.domain.Shortlist.Standing;

/// What is done about a vehicle that does not drive on: towed to the workshop, repaired, brought back.
final class VehicleCare {
    private static final Duration LOADING = Duration.ofMinutes(25);
    private static final Duration HANDING_OVER = Duration.ofMinutes(15);

    private VehicleCare() {}

    static Ask ask(Scene scene) {
        return new Ask(ResponderKind.TOW_TRUCK, requires(scene), scene.position());
    }

    /// A car whose wheels don't turn has to be lifted.
    private static List<Capability> requires(Scene scene) {
        var vehicle = scene.facts().vehicle();
        boolean lifted = vehicle != null && Boolean.FALSE.equals(vehicle.wheelsTurn());
        return lifted ? List.of(Capability.of("FLATBED")) : List.of();
    }

    /// Adds the vehicle's itinerary. With a replacement car, the return brings that back, too.
    static void add(Draft draft, Scene scene, Reach reach, boolean replacementCar) {
        var workshop = scene.places().workshopNear(scene.position());
        if (workshop.isEmpty()) {
            draft.because("No workshop is known for the car.");
            return;
        }
        var tow = tow(draft, scene, reach, workshop.get());
        draft.leg(tow).leg(giveBack(scene, tow, replacementCar));
        draft.because("The car is towed to %s and brought back when it is repaired."
                .formatted(workshop.get().name()));
        if (replacementCar) {
            draft.costs(scene.policy().replacementCarPerDay()
                    * Math.max(1, scene.policy().repairTime().toDays()));
        }
    }

    private static OptionLeg tow(Draft draft, Scene scene, Reach reach, Place workshop) {
        var standing = reach.first(ask(scene));
        if (standing.isEmpty()) {
            draft.withoutUnit(reach.whyNobody(ask(scene)));
        }
        var trip = standing.map((Standing first) -> RoadTrip.toScene(scene, first))
                .orElseGet(() -> RoadTrip.toSceneBySomebody(scene));
        var transport = scene.travel(ResponderKind.TOW_TRUCK, scene.position(), workshop.position());
        return new OptionLeg(
                ServiceType.TOW,
                ItineraryKind.VEHICLE,
                ResponderKind.TOW_TRUCK,
                scene.stop(),
                workshop.stop(),
                requires(scene),
                List.of(ObligationType.VEHICLE_RECOVERED),
                LOADING,
                trip.start(),
                trip.arrival(),
                trip.arrival().plus(LOADING).plus(transport),
                trip.reservation());
    }

    private static OptionLeg giveBack(Scene scene, OptionLeg tow, boolean replacementCar) {
        var fulfils = new ArrayList<>(List.of(ObligationType.VEHICLE_RETURNED));
        if (replacementCar) {
            fulfils.add(ObligationType.REPLACEMENT_RETURNED);
        }
        Stop workshop = tow.to() == null ? tow.from() : tow.to();
        Stop customer = scene.destination().orElseGet(scene::stop);
        var start = tow.end().plus(scene.policy().repairTime());
        var transport = scene.travel(ResponderKind.COURIER, workshop.position(), customer.position());
        return new OptionLeg(
                ServiceType.VEHICLE_RETURN,
                ItineraryKind.VEHICLE,
                ResponderKind.COURIER,
                workshop,
                customer,
                List.of(),
                List.copyOf(fulfils),
                HANDING_OVER,
                start,
                start,
                start.plus(transport).plus(HANDING_OVER),
                Reservation.untilRepaired());
    }
}
