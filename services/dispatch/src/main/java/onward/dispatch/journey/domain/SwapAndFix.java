package onward.dispatch.journey.domain;

import java.util.List;
import java.util.Optional;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.incident.IncidentKind;
import onward.dispatch.planning.domain.Standing;

/// Somebody of the staff who saw what is wrong with the car is with them: hands over their own car, takes theirs to the
/// workshop, where it is put right free of charge, and brings it back.
final class SwapAndFix implements Recipe {
    @Override
    public OptionKind kind() {
        return OptionKind.SWAP_AND_FIX;
    }

    @Override
    public List<Ask> asks(Scene scene) {
        return isSeen(scene) ? List.of(ask(scene)) : List.of();
    }

    private static boolean isSeen(Scene scene) {
        return scene.facts().kind() == IncidentKind.SIGHTING;
    }

    private static Ask ask(Scene scene) {
        return new Ask(ResponderKind.STAFF, List.of(), scene.position());
    }

    @Override
    public Candidate compose(Scene scene, Reach reach) {
        if (!isSeen(scene)) {
            return new LeftOut(kind(), "Nobody of the staff is with them.");
        }
        var workshop = scene.places().workshopNear(scene.position());
        var vehicle = scene.facts().vehicle();
        if (vehicle != null && Boolean.FALSE.equals(vehicle.drivable())) {
            return new LeftOut(kind(), "The car can't be driven to a workshop.");
        }
        if (workshop.isEmpty()) {
            return new LeftOut(kind(), "No workshop is known.");
        }
        return colleague(scene, reach)
                .<Candidate>map(colleague -> Swap.compose(scene, reach.able(ask(scene)), colleague, workshop.get()))
                .orElseGet(() -> new LeftOut(kind(), whyNot(scene, reach)));
    }

    /// Whoever saw it; where nobody said who that was, whoever of the staff is nearest.
    private static Optional<Standing> colleague(Scene scene, Reach reach) {
        var sighting = scene.facts().sighting();
        return sighting == null
                ? reach.first(ask(scene))
                : reach.able(ask(scene)).stream()
                        .filter(one -> one.responder().equals(sighting.seenBy()))
                        .findFirst();
    }

    private static String whyNot(Scene scene, Reach reach) {
        var sighting = scene.facts().sighting();
        return sighting == null
                ? reach.whyNobody(ask(scene))
                : "%s, who saw it, is not on shift or has no time.".formatted(sighting.seenBy());
    }
}
