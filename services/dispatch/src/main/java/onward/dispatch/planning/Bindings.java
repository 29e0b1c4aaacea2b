package onward.dispatch.planning;

import onward.dispatch.planning.domain.Commitment;
import onward.dispatch.planning.domain.FieldUnit;
import onward.planner.insertion.Arrivals.Bound;
import onward.planner.insertion.Arrivals.Visit;
import onward.planner.problem.Kind;

/// Units and what they hold, as the planner's evaluation takes them.
final class Bindings {
    private Bindings() {}

    static Bound bound(FieldUnit unit) {
        return new Bound(
                new Kind(unit.speedKmh(), unit.detourFactor()),
                Posing.position(unit.position()),
                unit.ahead().stream().map(Bindings::visit).toList());
    }

    private static Visit visit(Commitment commitment) {
        var dropOff = commitment.dropOff();
        return new Visit(
                Posing.position(commitment.place()),
                commitment.work().toSeconds(),
                dropOff == null ? null : Posing.position(dropOff));
    }
}
