package onward.dispatch.journey.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.LinkKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.Capability;
import onward.dispatch.job.domain.Reservation;

/// Whoever brought the replacement car takes their own over and stays with it until the mechanic comes, who repairs it
/// where it stands; it follows them when it runs.
record LoanerAndWait(Scene scene, Mechanic mechanic) {
    private static final Duration HANDING_OVER = Duration.ofMinutes(5);

    /// Adds what is done about their car after its delivery, which is the leg before.
    void add(Draft draft, Instant mobile) {
        int delivery = draft.next() - 1;
        int watch = draft.next();
        var met = Scene.later(mobile, mechanic.standing().arrival()).plus(HANDING_OVER);
        var repair = repair(watch, met);
        draft.leg(watch(delivery, mobile, met)).leg(repair).leg(giveBack(watch + 1, repair.end()));
        draft.because("Whoever brings it stays with their car until %s comes at %s to repair it."
                        .formatted(
                                mechanic.standing().responder(),
                                Words.time(mechanic.standing().arrival())))
                .lessSure(mechanic.need().chanceAtRoadside())
                .costs(scene.policy().replacementCar().perDay());
    }

    private OptionLeg watch(int delivery, Instant from, Instant until) {
        return leg(ServiceType.VEHICLE_WATCH, ResponderKind.COURIER, List.of(), new LegTimes(from, from, until))
                .reserved(Reservation.untilDone(null))
                .linked(LinkKind.AFTER, delivery)
                .linked(LinkKind.SAME_RESPONDER, delivery)
                .linked(LinkKind.TAKES_OVER_FROM, delivery)
                .linked(LinkKind.MEETS, delivery + 2)
                .noting("You take the car over from the customer: note the odometer, take photos, have it signed.")
                .noting("Stay with it and hand it over to the mechanic the same way.");
    }

    private OptionLeg repair(int watch, Instant met) {
        var work = Roadside.work(mechanic.need().service());
        var times = new LegTimes(
                mechanic.standing().arrival().minus(mechanic.standing().travel()),
                mechanic.standing().arrival(),
                met.plus(work));
        return leg(
                        mechanic.need().service(),
                        ResponderKind.PATROL,
                        Roadside.requires(mechanic.need().service()),
                        times)
                .working(work)
                .fulfilling(List.of(ObligationType.VEHICLE_RECOVERED, ObligationType.VEHICLE_REPAIRED))
                .linked(LinkKind.MEETS, watch)
                .linked(LinkKind.TAKES_OVER_FROM, watch)
                .noting("A courier waits with the car and hands it over to you: note the odometer, take photos.")
                .by(mechanic.standing());
    }

    private OptionLeg giveBack(int repair, Instant repaired) {
        var customer = scene.destination().orElseGet(scene::stop);
        return VehicleCare.giveBack(scene, ResponderKind.COURIER, scene.stop(), customer, repaired, true)
                .linked(LinkKind.AFTER, repair)
                .linked(LinkKind.TAKES_OVER_FROM, repair);
    }

    private OptionLeg leg(ServiceType service, ResponderKind kind, List<Capability> requires, LegTimes times) {
        return new OptionLeg(
                service,
                ItineraryKind.VEHICLE,
                kind,
                scene.stop(),
                null,
                requires,
                List.of(),
                HANDING_OVER,
                times,
                null,
                Particulars.NONE);
    }
}
