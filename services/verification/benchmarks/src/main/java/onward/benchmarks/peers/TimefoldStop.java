package onward.benchmarks.peers;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.InverseRelationShadowVariable;
import ai.timefold.solver.core.api.domain.variable.NextElementShadowVariable;
import ai.timefold.solver.core.api.domain.variable.PreviousElementShadowVariable;
import ai.timefold.solver.core.api.domain.variable.ShadowSources;
import ai.timefold.solver.core.api.domain.variable.ShadowVariable;
import onward.planner.evaluation.Instance;
import org.jspecify.annotations.Nullable;

/// A request as Timefold plans it: its unit and its predecessor follow from the tours, and its times from those.
@PlanningEntity
@SuppressWarnings("NullAway.Init")
public class TimefoldStop {
    @PlanningId
    public int number;

    public Instance instance;

    @InverseRelationShadowVariable(sourceVariableName = "stops")
    @Nullable
    public TimefoldUnit unit;

    @PreviousElementShadowVariable(sourceVariableName = "stops")
    @Nullable
    public TimefoldStop previous;

    @NextElementShadowVariable(sourceVariableName = "stops")
    @Nullable
    public TimefoldStop next;

    @ShadowVariable(supplierName = "startFromBefore")
    @Nullable
    public Double start;

    @ShadowSources({"unit", "previous.start"})
    @Nullable
    public Double startFromBefore() {
        if (unit == null) {
            return null;
        }
        if (previous == null) {
            return instance.availableAt[unit.number]
                    + instance.outward(unit.number, number) * instance.secondsPerMetre[unit.number];
        }
        return previous.start == null
                ? null
                : previous.leave() + instance.between(previous.number, number) * instance.secondsPerMetre[unit.number];
    }

    double leave() {
        return (start == null ? 0 : start) + instance.service[number];
    }

    boolean isForbidden() {
        return unit != null && !instance.serves(unit.number, number);
    }

    /// Driving to it, service, lateness, and the way home from the last one.
    double cost() {
        if (unit == null || start == null) {
            return instance.contractorCost[number];
        }
        double metres =
                previous == null ? instance.outward(unit.number, number) : instance.between(previous.number, number);
        return metres * instance.costPerMetre(unit.number)
                + instance.visit(unit.number, number)
                + Math.max(0, start - instance.dueAt[number]) * instance.latenessRate[number]
                + (next == null ? unit.costOfEnd(this) : 0);
    }
}
