package onward.dispatch.journey.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.LinkKind;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.dispatch.job.domain.Reservation;
import onward.dispatch.planning.domain.Standing;

/// The swap itself: a colleague hands over their own car and takes the customer's to the workshop and back.
final class Swap {
    private static final Duration EXPLAINING = Duration.ofMinutes(15);
    private static final Duration LEAVING = Duration.ofMinutes(10);
    private static final double CONFIDENCE = 0.95;

    private Swap() {}

    static Option compose(Scene scene, List<Standing> staff, Standing colleague, NamedPlace workshop) {
        var mobile = colleague.arrival().plus(EXPLAINING);
        var times = new LegTimes(colleague.arrival().minus(colleague.travel()), colleague.arrival(), mobile);
        var customer = scene.destination().orElseGet(scene::stop);
        var collection = collection(scene, mobile, workshop);
        var repaired = collection.end().plus(scene.policy().repair().time());
        var draft = new Draft(scene, OptionKind.SWAP_AND_FIX, CONFIDENCE)
                .leg(handOver(scene, times, others(staff, colleague)))
                .leg(collection)
                .leg(VehicleCare.giveBack(scene, ResponderKind.STAFF, workshop.stop(), customer, repaired, true)
                        .linked(LinkKind.AFTER, 1)
                        .linked(LinkKind.TAKES_OVER_FROM, 1))
                .because("%s hands over their own car and takes theirs to %s; it is put right free of charge."
                        .formatted(colleague.responder(), workshop.name()));
        return draft.option(mobile, RepairOnScene.atDestination(scene, mobile));
    }

    /// Nobody else of the staff is asked: they are not with the customer.
    private static Set<ResponderId> others(List<Standing> staff, Standing colleague) {
        return staff.stream()
                .map(Standing::responder)
                .filter(one -> !one.equals(colleague.responder()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static OptionLeg handOver(Scene scene, LegTimes times, Set<ResponderId> others) {
        return new OptionLeg(
                        ServiceType.REPLACEMENT_CAR_DELIVERY,
                        ItineraryKind.PEOPLE,
                        ResponderKind.STAFF,
                        scene.stop(),
                        null,
                        List.of(),
                        List.of(ObligationType.CUSTOMER_AT_DESTINATION),
                        EXPLAINING,
                        times,
                        null,
                        Particulars.NONE.without(others))
                .noting("Hand over your own car%s.".formatted(ownCar(scene)))
                .noting("You take theirs over: note the odometer, take photos, have it signed.");
    }

    private static String ownCar(Scene scene) {
        var sighting = scene.facts().sighting();
        var car = sighting == null ? null : sighting.ownCar();
        return car == null || car.plate() == null ? "" : ", " + car.plate();
    }

    private static OptionLeg collection(Scene scene, Instant from, NamedPlace workshop) {
        var drive = scene.travel(ResponderKind.STAFF, scene.position(), workshop.position());
        return new OptionLeg(
                        ServiceType.VEHICLE_COLLECTION,
                        ItineraryKind.VEHICLE,
                        ResponderKind.STAFF,
                        scene.stop(),
                        workshop.stop(),
                        List.of(),
                        List.of(ObligationType.VEHICLE_RECOVERED),
                        LEAVING,
                        new LegTimes(from, from, from.plus(drive).plus(LEAVING)),
                        Reservation.untilDone(null),
                        Particulars.NONE)
                .linked(LinkKind.AFTER, 0)
                .linked(LinkKind.SAME_RESPONDER, 0)
                .linked(LinkKind.TAKES_OVER_FROM, 0);
    }
}
