package onward.dispatch.journey.domain;

import java.time.Duration;
import java.util.List;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.dispatch.journey.domain.Reach.Ask;
import onward.dispatch.planning.domain.Shortlist.Standing;

/// A courier hands over a replacement car where they are, and they drive on in it.
final class ReplacementCar implements Recipe {
    static final Duration HANDING_OVER = Duration.ofMinutes(15);

    private static final double CONFIDENCE = 0.95;

    @Override
    public OptionKind kind() {
        return OptionKind.REPLACEMENT_CAR;
    }

    @Override
    public List<Ask> asks(Scene scene) {
        return List.of(ask(scene), VehicleCare.ask(scene));
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
        var trip = RoadTrip.toScene(scene, courier);
        var mobile = trip.arrival().plus(HANDING_OVER);
        var draft = new Draft(scene, kind(), CONFIDENCE)
                .leg(new OptionLeg(
                        ServiceType.REPLACEMENT_CAR_DELIVERY,
                        ItineraryKind.PEOPLE,
                        ResponderKind.COURIER,
                        scene.stop(),
                        null,
                        List.of(),
                        List.of(ObligationType.CUSTOMER_AT_DESTINATION),
                        HANDING_OVER,
                        trip.start(),
                        trip.arrival(),
                        mobile,
                        trip.reservation()))
                .because("%s can bring a replacement car at %s."
                        .formatted(courier.responder(), Words.time(trip.arrival())));
        trip.explain(draft);
        VehicleCare.add(draft, scene, reach, true);
        return draft.option(mobile, RepairOnScene.atDestination(scene, mobile));
    }
}
