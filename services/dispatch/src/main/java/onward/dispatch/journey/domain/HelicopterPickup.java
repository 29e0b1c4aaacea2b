package onward.dispatch.journey.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.dispatch.Stop;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.Capability;
import onward.dispatch.journey.domain.Places.Place;
import onward.dispatch.journey.domain.Reach.Ask;
import onward.dispatch.planning.domain.Shortlist.Standing;
import org.jspecify.annotations.Nullable;

/// A helicopter flies them to the landing site at their destination, or to the nearest one and on by replacement car. A
/// replacement car waits for them where they land.
final class HelicopterPickup implements Recipe {
    /// A landing site this near to the destination is the destination.
    private static final double SAME_PLACE_METRES = 3_000;

    private static final Duration BOARDING = Duration.ofMinutes(10);
    private static final double CONFIDENCE = 0.85;

    @Override
    public OptionKind kind() {
        return OptionKind.HELICOPTER_PICKUP;
    }

    @Override
    public List<Ask> asks(Scene scene) {
        return landing(scene)
                .map(site -> List.of(ask(scene), courier(site), VehicleCare.ask(scene)))
                .orElse(List.of());
    }

    private static Ask ask(Scene scene) {
        var requires = new ArrayList<>(List.of(Capability.of("HELICOPTER")));
        requires.addAll(scene.seats());
        return new Ask(ResponderKind.HELICOPTER, List.copyOf(requires), scene.position());
    }

    private static Ask courier(Place site) {
        return new Ask(ResponderKind.COURIER, List.of(), site.position());
    }

    private static Optional<Place> landing(Scene scene) {
        var goal = scene.destination().map(Stop::position).orElseGet(scene::position);
        return scene.places().landingSiteNear(goal);
    }

    @Override
    public Candidate compose(Scene scene, Reach reach) {
        var site = landing(scene);
        if (site.isEmpty()) {
            return new LeftOut(kind(), "No landing site is known.");
        }
        return reach.first(ask(scene))
                .<Candidate>map(helicopter -> compose(scene, reach, helicopter, site.get()))
                .orElseGet(() -> new LeftOut(kind(), reach.whyNobody(ask(scene))));
    }

    private Option compose(Scene scene, Reach reach, Standing helicopter, Place site) {
        boolean direct = scene.destination()
                .filter(stop -> stop.position().metresTo(site.position()) <= SAME_PLACE_METRES)
                .isPresent();
        var flight = flight(scene, helicopter, site, direct);
        var draft = new Draft(scene, kind(), CONFIDENCE)
                .leg(flight)
                .costs(scene.cost(ResponderKind.HELICOPTER, helicopter.travel()))
                .because("%s can be above them at %s and lands at %s at %s."
                        .formatted(
                                helicopter.responder(),
                                Words.time(helicopter.arrival()),
                                site.name(),
                                Words.time(flight.end())));
        var handOver = handOver(draft, scene, reach, site, flight.end(), direct);
        draft.leg(handOver).because("A replacement car waits for them where they land.");
        VehicleCare.add(draft, scene, reach, true);
        var mobile = helicopter.arrival().plus(BOARDING);
        return draft.option(mobile, atDestination(scene, site, direct ? flight.end() : handOver.end(), direct));
    }

    private static OptionLeg flight(Scene scene, Standing helicopter, Place site, boolean direct) {
        var inTheAir = scene.travel(ResponderKind.HELICOPTER, scene.position(), site.position());
        var requires = ask(scene).requires();
        return new OptionLeg(
                ServiceType.AIR_TRANSPORT,
                ItineraryKind.PEOPLE,
                ResponderKind.HELICOPTER,
                scene.stop(),
                direct ? scene.destination().orElseThrow() : site.stop(),
                requires,
                direct ? List.of(ObligationType.CUSTOMER_AT_DESTINATION) : List.of(),
                BOARDING,
                helicopter.arrival().minus(helicopter.travel()),
                helicopter.arrival(),
                helicopter.arrival().plus(BOARDING).plus(inTheAir),
                null);
    }

    /// The rendezvous: whoever comes first waits for the other.
    private static OptionLeg handOver(
            Draft draft, Scene scene, Reach reach, Place site, Instant landed, boolean direct) {
        var standing = reach.first(courier(site));
        if (standing.isEmpty()) {
            draft.withoutUnit(reach.whyNobody(courier(site)));
        }
        var there = standing.map(Standing::arrival).filter(landed::isBefore).orElse(landed);
        var travel = standing.map(Standing::travel).orElse(Duration.ZERO);
        return new OptionLeg(
                ServiceType.REPLACEMENT_CAR_DELIVERY,
                ItineraryKind.PEOPLE,
                ResponderKind.COURIER,
                site.stop(),
                null,
                List.of(),
                direct ? List.of() : List.of(ObligationType.CUSTOMER_AT_DESTINATION),
                ReplacementCar.HANDING_OVER,
                there.minus(travel),
                there,
                there.plus(ReplacementCar.HANDING_OVER),
                null);
    }

    private static @Nullable Instant atDestination(Scene scene, Place site, Instant onTheGround, boolean direct) {
        if (direct) {
            return onTheGround;
        }
        return scene.destination()
                .map(stop -> onTheGround.plus(scene.travel(ResponderKind.COURIER, site.position(), stop.position())))
                .orElse(null);
    }
}
