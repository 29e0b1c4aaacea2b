package onward.dispatch.journey.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.LinkKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.dispatch.planning.domain.Standing;
import org.jspecify.annotations.Nullable;

/// How they go on where they land: a replacement car waits for them, or a taxi where there is none or their own car
/// comes the next day.
final class GoOn {
    private GoOn() {}

    /// When they are at their destination, as far as that is known, and whether a taxi takes them.
    record There(@Nullable Instant at, boolean byTaxi) {}

    static List<Ask> asks(Scene scene, Landing landing) {
        return landing.direct() ? List.of(courier(landing)) : List.of(courier(landing), taxi(scene, landing));
    }

    private static Ask courier(Landing landing) {
        return new Ask(ResponderKind.COURIER, List.of(), landing.position());
    }

    private static Ask taxi(Scene scene, Landing landing) {
        return new Ask(ResponderKind.TAXI, scene.seats(), landing.position());
    }

    /// Adds the leg that meets them on the ground: whoever comes first waits for the other.
    static There add(Flight flight, Instant onTheGround, boolean needCar) {
        var landing = flight.landing();
        if (!needCar && landing.direct()) {
            return new There(onTheGround, true);
        }
        var courier =
                flight.reach().first(courier(landing)).map(one -> Fetching.of(flight.reach(), one, landing.position()));
        var taxi = flight.reach().first(taxi(flight.scene(), landing));
        boolean byTaxi = !landing.direct()
                && landing.destination() != null
                && taxi.isPresent()
                && (!needCar || courier.isEmpty());
        return byTaxi ? byTaxi(flight, onTheGround, taxi.get()) : byCar(flight, onTheGround, courier.orElse(null));
    }

    private static There byTaxi(Flight flight, Instant onTheGround, Standing taxi) {
        var destination = Objects.requireNonNull(flight.landing().destination());
        var there = Scene.later(taxi.arrival(), onTheGround);
        var end = there.plus(
                flight.scene().travel(ResponderKind.TAXI, flight.landing().position(), destination.position()));
        var leg = new OptionLeg(
                ServiceType.PASSENGER_TRANSPORT,
                ItineraryKind.PEOPLE,
                ResponderKind.TAXI,
                flight.landing().site().stop(),
                destination,
                flight.scene().seats(),
                List.of(ObligationType.CUSTOMER_AT_DESTINATION),
                TaxiRide.BOARDING,
                new LegTimes(there.minus(taxi.travel()), there, end),
                null,
                Particulars.NONE);
        meeting(flight, leg.by(taxi));
        flight.draft().because("A taxi takes them on from where they land.");
        return new There(end, true);
    }

    private static There byCar(Flight flight, Instant onTheGround, @Nullable Fetching fetching) {
        var landing = flight.landing();
        var courier = fetching == null ? null : fetching.standing(flight.scene());
        if (fetching == null) {
            flight.draft().withoutUnit(flight.reach().whyNobody(courier(landing)));
        } else {
            fetching.explain(flight.draft(), flight.scene());
        }
        var there = courier == null ? onTheGround : Scene.later(courier.arrival(), onTheGround);
        var start = courier == null ? there : there.minus(courier.travel());
        var end = there.plus(ReplacementCar.HANDING_OVER);
        var leg = ReplacementCar.delivery(flight.scene(), landing.site().stop(), new LegTimes(start, there, end))
                .fulfilling(landing.direct() ? List.of() : List.of(ObligationType.CUSTOMER_AT_DESTINATION));
        meeting(flight, courier == null ? leg : leg.by(courier));
        flight.draft().because("A replacement car waits for them where they land.");
        return new There(landing.direct() ? onTheGround : drivenOn(flight, end), false);
    }

    private static @Nullable Instant drivenOn(Flight flight, Instant from) {
        var destination = flight.landing().destination();
        return destination == null
                ? null
                : from.plus(flight.scene()
                        .travel(ResponderKind.COURIER, flight.landing().position(), destination.position()));
    }

    private static void meeting(Flight flight, OptionLeg leg) {
        int first = flight.draft().next() - flight.flights().carriers().size();
        var meeting = leg.noting("They come by helicopter: whoever is there first waits.");
        for (int air = first; air < first + flight.flights().carriers().size(); air++) {
            meeting = meeting.linked(LinkKind.MEETS, air);
        }
        flight.draft().leg(meeting);
    }
}
