package onward.planner.evaluation;

import java.util.BitSet;
import java.util.Objects;
import java.util.function.ToIntFunction;
import onward.planner.problem.Kind;
import onward.planner.problem.Problem;
import onward.planner.problem.Request;
import onward.planner.problem.Unit;

/// Writes units and requests into an instance.
final class Filling {
    private static final double HOUR = 3600;

    private final Instance instance;
    private final ToIntFunction<String> units;
    private final Abilities abilities;

    Filling(Instance instance, Problem problem, ToIntFunction<String> units) {
        this.instance = instance;
        this.units = units;
        abilities = new Abilities(problem.units());
        for (int number = 0; number < instance.units; number++) {
            var unit = problem.units().get(number);
            fill(number, unit, Objects.requireNonNull(problem.kinds().get(unit.kind())));
        }
    }

    private void fill(int number, Unit unit, Kind kind) {
        instance.unitPositions.set(
                number, unit.position().lat(), unit.position().lon());
        instance.homes.set(number, unit.home().lat(), unit.home().lon());
        instance.availableAt[number] = unit.availableAt();
        instance.shiftEnd[number] = unit.shiftEnd();
        instance.secondsPerMetre[number] = kind.secondsPerMetre();
        instance.driveRate[number] = unit.driveCostPerHour() / HOUR;
        instance.serviceRate[number] = unit.serviceCostPerHour() / HOUR;
        instance.overtimeRate[number] = unit.overtimeCostPerHour() / HOUR;
    }

    void fill(int number, Request request) {
        instance.positions.set(
                number, request.position().lat(), request.position().lon());
        instance.ends.set(number, request.end().lat(), request.end().lon());
        instance.notBefore[number] = request.notBefore();
        instance.dueAt[number] = request.dueAt();
        instance.service[number] = request.serviceSeconds();
        instance.latenessRate[number] = request.latenessCostPerHour() / HOUR;
        instance.formerUnit[number] = -1;
        var able = able(request);
        able.stream().forEach(unit -> instance.allow(unit, number));
        instance.contractorCost[number] = contractorCost(request, !able.isEmpty());
    }

    private BitSet able(Request request) {
        var able = abilities.of(request.requires());
        request.excluded().forEach(unit -> able.clear(units.applyAsInt(unit)));
        if (request.pinnedTo() != null) {
            int pinnedTo = units.applyAsInt(request.pinnedTo());
            boolean serves = able.get(pinnedTo);
            able.clear();
            able.set(pinnedTo, serves);
        }
        return able;
    }

    private static double contractorCost(Request request, boolean anybody) {
        var price = request.contractorCost();
        if (price == null || (request.pinnedTo() != null && anybody)) {
            return anybody ? Instance.NEVER : 0;
        }
        return price;
    }
}
