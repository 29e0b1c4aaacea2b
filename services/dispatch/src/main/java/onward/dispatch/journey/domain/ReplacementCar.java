package onward.dispatch.journey.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.dispatch.Stop;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.dispatch.planning.domain.Standing;

/// A courier hands over a replacement car where they are, and they drive on in it. Their own is towed; or the courier
/// stays with it until a mechanic has repaired it, where that has a fair chance.
final class ReplacementCar implements Recipe {
    static final Duration HANDING_OVER = Duration.ofMinutes(15);
    private static final double CONFIDENCE = 0.95;

    @Override
    public OptionKind kind() {
        return OptionKind.REPLACEMENT_CAR;
    }

    @Override
    public List<Ask> asks(Scene scene) {
        var asks = new ArrayList<>(List.of(ask(scene), VehicleCare.ask(scene)));
        asks.addAll(Mechanic.asks(scene));
        return asks;
    }

    private static Ask ask(Scene scene) {
        return new Ask(ResponderKind.COURIER, List.of(), scene.position());
    }

    @Override
    public Candidate compose(Scene scene, Reach reach) {
        return reach.first(ask(scene))
                .<Candidate>map(courier -> compose(scene, reach, courier))
                .orElseGet(() -> new LeftOut(kind(), reach.whyNobody(ask(scene))));
    }

    private Option compose(Scene scene, Reach reach, Standing courier) {
        var fetching = Fetching.of(reach, courier, scene.position());
        var trip = RoadTrip.toScene(scene, fetching.standing(scene));
        var mobile = trip.arrival().plus(HANDING_OVER);
        var delivery = delivery(scene, scene.stop(), new LegTimes(trip.start(), trip.arrival(), mobile))
                .fulfilling(List.of(ObligationType.CUSTOMER_AT_DESTINATION))
                .reserved(trip.reservation())
                .by(fetching.standing(scene));
        var draft = new Draft(scene, kind(), CONFIDENCE)
                .leg(delivery)
                .because("%s can bring a replacement car at %s."
                        .formatted(courier.responder(), Words.time(trip.arrival())));
        trip.explain(draft);
        fetching.explain(draft, scene);
        var mechanic = Mechanic.of(scene, reach);
        if (mechanic.isPresent()) {
            new LoanerAndWait(scene, mechanic.get()).add(draft, mobile);
        } else {
            VehicleCare.add(draft, scene, reach, true);
        }
        return draft.option(mobile, RepairOnScene.atDestination(scene, mobile));
    }

    /// A courier brings a car of their class to where they are then.
    static OptionLeg delivery(Scene scene, Stop to, LegTimes times) {
        return new OptionLeg(
                ServiceType.REPLACEMENT_CAR_DELIVERY,
                ItineraryKind.PEOPLE,
                ResponderKind.COURIER,
                to,
                null,
                List.of(),
                List.of(),
                HANDING_OVER,
                times,
                null,
                Particulars.NONE.bringing(scene.carWanted()));
    }
}
