package onward.dispatch.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onward.dispatch.planning.domain.AreaPicture;
import onward.dispatch.planning.domain.DispatchPlan;
import onward.dispatch.planning.domain.OpenJob;
import onward.dispatch.planning.domain.PlannedStop;
import onward.dispatch.planning.domain.PlanningTerms;
import onward.planner.problem.Kind;
import onward.planner.problem.Previous;
import onward.planner.problem.Problem;
import onward.planner.problem.Tour;
import onward.planner.problem.Unit;
import org.jspecify.annotations.Nullable;

/// The picture of an area as the planner's problem.
final class AreaProblem {
    private final Posing posing;
    private final List<OpenJob> planned;

    AreaProblem(Posing posing) {
        this.posing = posing;
        planned = posing.picture().jobs().stream().filter(posing::isPlanned).toList();
    }

    static AreaProblem of(AreaPicture picture, PlanningTerms terms) {
        return new AreaProblem(Posing.of(picture, terms));
    }

    /// Nothing when nobody is there, or nothing to do. The plan before counts for what is still open.
    Optional<Problem> problem(@Nullable DispatchPlan before) {
        Map<String, Kind> kinds = new HashMap<>();
        var posed = new PosedUnits(posing, planned);
        var units = posing.picture().fleet().stream()
                .filter(unit -> !unit.isDesk())
                .peek(unit -> kinds.put(PosedUnits.kindId(unit), PosedUnits.kind(unit)))
                .map(posed::unit)
                .toList();
        if (units.isEmpty() || planned.isEmpty()) {
            return Optional.empty();
        }
        var requests = new PosedRequests(posing, new Desks(posing));
        return Optional.of(new Problem(
                kinds, units, planned.stream().map(requests::request).toList(), previous(before, units)));
    }

    private @Nullable Previous previous(@Nullable DispatchPlan before, List<Unit> units) {
        if (before == null) {
            return null;
        }
        var there = units.stream().map(Unit::id).collect(Collectors.toSet());
        var open = planned.stream()
                .filter(job -> job.heldBy() == null && job.asked().isEmpty())
                .map(OpenJob::id)
                .collect(Collectors.toSet());
        var tours = before.tours().stream()
                .filter(tour -> there.contains(tour.responder().value()))
                .map(tour -> new Tour(
                        tour.responder().value(),
                        tour.stops().stream()
                                .map(PlannedStop::job)
                                .filter(open::contains)
                                .map(Object::toString)
                                .toList()))
                .filter(tour -> !tour.requests().isEmpty())
                .toList();
        return tours.isEmpty() ? null : new Previous(tours, posing.terms().changeCost());
    }

    Posing posing() {
        return posing;
    }

    List<OpenJob> planned() {
        return planned;
    }
}
