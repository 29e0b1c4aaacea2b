package onward.dispatch.journey.domain;

import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.incident.ServiceNeed;
import onward.contracts.resolution.ObligationType;
import onward.dispatch.planning.domain.Standing;
import org.jspecify.annotations.Nullable;

/// A patrol repairs the car where it stands, and they drive on in it.
final class RepairOnScene implements Recipe {
    @Override
    public OptionKind kind() {
        return OptionKind.REPAIR_ON_SCENE;
    }

    @Override
    public List<Ask> asks(Scene scene) {
        return Roadside.repair(scene).map(need -> List.of(ask(scene, need))).orElse(List.of());
    }

    private static Ask ask(Scene scene, ServiceNeed need) {
        return new Ask(ResponderKind.PATROL, Roadside.requires(need.service()), scene.position());
    }

    @Override
    public Candidate compose(Scene scene, Reach reach) {
        var need = Roadside.repair(scene).orElse(null);
        if (need == null) {
            return new LeftOut(kind(), "No repair at the roadside has a fair chance with this fault.");
        }
        return reach.first(ask(scene, need))
                .<Candidate>map(patrol -> compose(scene, need, patrol))
                .orElseGet(() -> new LeftOut(kind(), reach.whyNobody(ask(scene, need))));
    }

    private Option compose(Scene scene, ServiceNeed need, Standing patrol) {
        var trip = RoadTrip.toScene(scene, patrol);
        var repair = repair(scene, need, trip).by(patrol);
        var draft = new Draft(scene, kind(), need.chanceAtRoadside())
                .leg(repair)
                .because("%s can be there at %s.".formatted(patrol.responder(), Words.time(trip.arrival())))
                .because("Such a repair succeeds at the roadside in %d of 100 cases."
                        .formatted(Math.round(need.chanceAtRoadside() * 100)));
        return trip.explain(draft).option(repair.end(), atDestination(scene, repair.end()));
    }

    private static OptionLeg repair(Scene scene, ServiceNeed need, RoadTrip trip) {
        var work = Roadside.work(need.service());
        return new OptionLeg(
                need.service(),
                ItineraryKind.VEHICLE,
                ResponderKind.PATROL,
                scene.stop(),
                null,
                Roadside.requires(need.service()),
                List.of(
                        ObligationType.CUSTOMER_AT_DESTINATION,
                        ObligationType.VEHICLE_RECOVERED,
                        ObligationType.VEHICLE_REPAIRED),
                work,
                new LegTimes(trip.start(), trip.arrival(), trip.arrival().plus(work)),
                trip.reservation(),
                Particulars.NONE);
    }

    /// In their own car, at the pace of a courier.
    static @Nullable Instant atDestination(Scene scene, Instant setOff) {
        return scene.destination()
                .map(stop -> setOff.plus(scene.travel(ResponderKind.COURIER, scene.position(), stop.position())))
                .orElse(null);
    }
}
