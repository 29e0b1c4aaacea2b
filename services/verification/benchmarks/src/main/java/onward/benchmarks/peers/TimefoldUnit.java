package onward.benchmarks.peers;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import java.util.ArrayList;
import java.util.List;
import onward.planner.evaluation.Instance;

/// A unit as Timefold plans it: a list of stops.
@PlanningEntity
@SuppressWarnings("NullAway.Init")
public class TimefoldUnit {
    @PlanningId
    public int number;

    public Instance instance;

    @PlanningListVariable(allowsUnassignedValues = true)
    public List<TimefoldStop> stops = new ArrayList<>();

    /// Driving home from where it is.
    double costOfNoTour() {
        return instance.straightHome(number) * instance.costPerMetre(number) + overtime(homeWithoutTour());
    }

    private double homeWithoutTour() {
        return Math.max(0, instance.availableAt[number])
                + instance.straightHome(number) * instance.secondsPerMetre[number];
    }

    /// Driving home from a last stop, and overtime.
    double costOfEnd(TimefoldStop last) {
        double metres = instance.homeward(number, last.number);
        return metres * instance.costPerMetre(number)
                + overtime(last.leave() + metres * instance.secondsPerMetre[number]);
    }

    private double overtime(double home) {
        return Math.max(0, home - instance.shiftEnd[number]) * instance.overtimeRate[number];
    }
}
