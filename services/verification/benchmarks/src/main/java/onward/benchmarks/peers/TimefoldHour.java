package onward.benchmarks.peers;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.ArrayList;
import java.util.List;
import onward.planner.evaluation.Instance;
import org.jspecify.annotations.Nullable;

/// A problem as Timefold plans it.
@PlanningSolution
public class TimefoldHour {
    @PlanningEntityCollectionProperty
    public List<TimefoldUnit> units = new ArrayList<>();

    @PlanningEntityCollectionProperty
    @ValueRangeProvider
    public List<TimefoldStop> stops = new ArrayList<>();

    @PlanningScore
    @Nullable
    public HardSoftScore score;

    static TimefoldHour of(Instance instance) {
        var hour = new TimefoldHour();
        for (int number = 0; number < instance.units; number++) {
            var unit = new TimefoldUnit();
            unit.number = number;
            unit.instance = instance;
            hour.units.add(unit);
        }
        for (int number = 0; number < instance.requests; number++) {
            var stop = new TimefoldStop();
            stop.number = number;
            stop.instance = instance;
            hour.stops.add(stop);
        }
        return hour;
    }
}
