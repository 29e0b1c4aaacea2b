package onward.dispatch.journey.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.LinkKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.dispatch.job.domain.Reservation;
import onward.dispatch.planning.domain.Origin;
import org.jspecify.annotations.Nullable;

/// Everything that the legs in the air are composed from.
record Flight(Scene scene, Reach reach, Draft draft, Boarding boarding, Landing landing, Flights flights) {
    /// A helicopter that has to be at a rendezvous is looked for so long before it has to set off.
    private static final Duration LEAD = Duration.ofMinutes(15);

    /// Adds a leg for each helicopter. Where several share the party, each is asked for its own part only.
    List<OptionLeg> add() {
        var legs = new ArrayList<OptionLeg>();
        for (var carrier : flights.carriers()) {
            var leg = leg(carrier);
            draft.costs(wayBack(carrier)).because(words(carrier, leg));
            legs.add(leg);
        }
        draft.share(legs);
        return legs;
    }

    /// In the price of a partner's desk it is included.
    private double wayBack(Carrier carrier) {
        return carrier.standing().origin() instanceof Origin.Desk
                ? 0
                : scene.cost(ResponderKind.HELICOPTER, carrier.standing().travel());
    }

    private String words(Carrier carrier, OptionLeg leg) {
        var whom = carrier.part() == null ? "them" : carrier.part().headcount() + " of them";
        return "%s can be above %s at %s and lands at %s at %s."
                .formatted(
                        carrier.responder(),
                        whom,
                        Words.time(leg.arrival()),
                        landing.site().name(),
                        Words.time(leg.end()));
    }

    private OptionLeg leg(Carrier carrier) {
        var there = flights.pickUp(carrier, boarding.readyAt());
        var inTheAir = scene.travel(ResponderKind.HELICOPTER, boarding.stop().position(), landing.position());
        var leg = new OptionLeg(
                        ServiceType.AIR_TRANSPORT,
                        ItineraryKind.PEOPLE,
                        ResponderKind.HELICOPTER,
                        boarding.stop(),
                        landing.stop(),
                        carrier.ask().requires(),
                        landing.direct() ? List.of(ObligationType.CUSTOMER_AT_DESTINATION) : List.of(),
                        Flights.BOARDING,
                        new LegTimes(
                                there.minus(carrier.standing().travel()),
                                there,
                                there.plus(Flights.BOARDING).plus(inTheAir)),
                        reservation(there.minus(carrier.standing().travel()).minus(LEAD)),
                        Particulars.NONE.carrying(carrier.part()).without(Carrier.others(flights.carriers(), carrier)))
                .by(carrier.standing());
        var after = boarding.after();
        return after == null ? leg : leg.linked(LinkKind.AFTER, after).linked(LinkKind.MEETS, after);
    }

    /// What lies ahead is not asked for yet: nobody waits an hour for people who are still on the road.
    private @Nullable Reservation reservation(Instant lookedForAt) {
        if (!lookedForAt.isAfter(scene.now())) {
            return null;
        }
        if (boarding.after() != null) {
            return Reservation.untilDone(lookedForAt);
        }
        return flights.dawn() == null ? null : Reservation.untilTime(lookedForAt);
    }
}
