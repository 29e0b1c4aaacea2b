package onward.dispatch.journey.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.LinkKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.dispatch.Stop;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.Capability;
import onward.dispatch.job.domain.Reservation;
import onward.dispatch.planning.domain.Standing;

/// What is done about a vehicle that does not drive on: towed to the workshop, repaired, brought back.
final class VehicleCare {
    private static final Duration LOADING = Duration.ofMinutes(25);
    private static final Duration HANDING_OVER = Duration.ofMinutes(15);

    private VehicleCare() {}

    static Ask ask(Scene scene) {
        return new Ask(ResponderKind.TOW_TRUCK, requires(scene), scene.position());
    }

    /// A car whose wheels don't turn has to be lifted, and a trailer has to be carried, too.
    private static List<Capability> requires(Scene scene) {
        var vehicle = scene.facts().vehicle();
        boolean lifted = vehicle != null
                && (Boolean.FALSE.equals(vehicle.wheelsTurn()) || Boolean.TRUE.equals(vehicle.trailer()));
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
        int place = draft.add(tow);
        var customer = scene.destination().orElseGet(scene::stop);
        var repaired = tow.end().plus(scene.policy().repair().time());
        draft.leg(giveBack(scene, ResponderKind.COURIER, workshop.get().stop(), customer, repaired, replacementCar)
                .linked(LinkKind.AFTER, place)
                .linked(LinkKind.TAKES_OVER_FROM, place));
        draft.because("The car is towed to %s and brought back when it is repaired."
                .formatted(workshop.get().name()));
        if (replacementCar) {
            draft.costs(scene.policy().replacementCar().perDay()
                    * Math.max(1, scene.policy().repair().time().toDays()));
        }
    }

    private static OptionLeg tow(Draft draft, Scene scene, Reach reach, NamedPlace workshop) {
        var standing = reach.first(ask(scene));
        if (standing.isEmpty()) {
            draft.withoutUnit(reach.whyNobody(ask(scene)));
        }
        var trip = standing.map((Standing first) -> RoadTrip.toScene(scene, first))
                .orElseGet(() -> RoadTrip.toSceneBySomebody(scene));
        var transport = scene.travel(ResponderKind.TOW_TRUCK, scene.position(), workshop.position());
        var tow = new OptionLeg(
                ServiceType.TOW,
                ItineraryKind.VEHICLE,
                ResponderKind.TOW_TRUCK,
                scene.stop(),
                workshop.stop(),
                requires(scene),
                List.of(ObligationType.VEHICLE_RECOVERED),
                LOADING,
                new LegTimes(
                        trip.start(),
                        trip.arrival(),
                        trip.arrival().plus(LOADING).plus(transport)),
                trip.reservation(),
                Particulars.NONE);
        return standing.map(tow::by).orElse(tow);
    }

    /// The car is brought to the customer once it is repaired, and what they drove meanwhile is taken back.
    static OptionLeg giveBack(
            Scene scene, ResponderKind by, Stop from, Stop to, Instant repaired, boolean replacementCar) {
        var fulfils = replacementCar
                ? List.of(ObligationType.VEHICLE_RETURNED, ObligationType.REPLACEMENT_RETURNED)
                : List.of(ObligationType.VEHICLE_RETURNED);
        var transport = scene.travel(by, from.position(), to.position());
        return new OptionLeg(
                ServiceType.VEHICLE_RETURN,
                ItineraryKind.VEHICLE,
                by,
                from,
                to,
                List.of(),
                fulfils,
                HANDING_OVER,
                new LegTimes(repaired, repaired, repaired.plus(transport).plus(HANDING_OVER)),
                Reservation.untilRepaired(),
                Particulars.NONE);
    }
}
