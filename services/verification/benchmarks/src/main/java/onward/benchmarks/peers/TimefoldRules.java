package onward.benchmarks.peers;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/// What a plan costs, in ten-thousandths, and that units serve only what they can.
public class TimefoldRules implements ConstraintProvider {
    private static final double TEN_THOUSANDTHS = 1e4;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            factory.forEachIncludingUnassigned(TimefoldStop.class)
                    .filter(TimefoldStop::isForbidden)
                    .penalize(HardSoftScore.ONE_HARD)
                    .asConstraint("capabilities"),
            factory.forEachIncludingUnassigned(TimefoldStop.class)
                    .penalize(HardSoftScore.ONE_SOFT, stop -> Math.round(stop.cost() * TEN_THOUSANDTHS))
                    .asConstraint("stops"),
            factory.forEach(TimefoldUnit.class)
                    .filter(unit -> unit.stops.isEmpty())
                    .penalize(HardSoftScore.ONE_SOFT, unit -> Math.round(unit.costOfNoTour() * TEN_THOUSANDTHS))
                    .asConstraint("units without a tour")
        };
    }
}
