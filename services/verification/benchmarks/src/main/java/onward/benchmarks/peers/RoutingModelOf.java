package onward.benchmarks.peers;

import com.google.ortools.constraintsolver.RoutingIndexManager;
import com.google.ortools.constraintsolver.RoutingModel;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import onward.planner.evaluation.Instance;

/// A problem as OR-Tools' routing library wants it: whole seconds, and costs in millionths. Nodes are the requests,
/// then where units start, then their homes; lateness and overtime are soft bounds of the time.
final class RoutingModelOf {
    private static final double MILLIONTHS = 1e6;
    private static final long HORIZON = 10_000_000;
    private static final String TIME = "time";

    final RoutingIndexManager nodes;
    final RoutingModel model;
    private final Instance instance;
    private final int count;
    private final NodeMetres metres;

    RoutingModelOf(Instance instance) {
        this.instance = instance;
        metres = new NodeMetres(instance);
        count = instance.requests + 2 * instance.units;
        var starts = IntStream.range(0, instance.units).map(this::start).toArray();
        var homes = IntStream.range(0, instance.units).map(this::home).toArray();
        nodes = new RoutingIndexManager(count, instance.units, starts, homes);
        model = new RoutingModel(nodes);
        addWays();
        addTimes();
        addRequests();
    }

    private int start(int unit) {
        return instance.requests + unit;
    }

    private int home(int unit) {
        return instance.requests + instance.units + unit;
    }

    /// Units of the same speed and rates share a matrix.
    private record Rates(double secondsPerMetre, double drive, double service) {}

    private void addWays() {
        Map<Rates, int[]> matrices = new HashMap<>();
        var times = new int[instance.units];
        for (int unit = 0; unit < instance.units; unit++) {
            var rates = new Rates(instance.secondsPerMetre[unit], instance.driveRate[unit], instance.serviceRate[unit]);
            var matrix = matrices.computeIfAbsent(rates, this::register);
            model.setArcCostEvaluatorOfVehicle(matrix[0], unit);
            model.SetVehicleUsedWhenEmpty(true, unit);
            times[unit] = matrix[1];
        }
        model.addDimensionWithVehicleTransits(times, 0, HORIZON, false, TIME);
    }

    private int[] register(Rates rates) {
        var costs = new long[count][count];
        var seconds = new long[count][count];
        for (int from = 0; from < count; from++) {
            double service = from < instance.requests ? instance.service[from] : 0;
            for (int to = 0; to < count; to++) {
                double drive = metres.between(from, to) * rates.secondsPerMetre();
                seconds[from][to] = Math.round(drive + service);
                costs[from][to] = Math.round((drive * rates.drive() + service * rates.service()) * MILLIONTHS);
            }
        }
        return new int[] {model.registerTransitMatrix(costs), model.registerTransitMatrix(seconds)};
    }

    private void addTimes() {
        var time = model.getMutableDimension(TIME);
        for (int unit = 0; unit < instance.units; unit++) {
            long begin = Math.round(Math.max(0, instance.availableAt[unit]));
            time.cumulVar(model.start(unit)).setRange(begin, begin);
            time.setCumulVarSoftUpperBound(
                    model.end(unit), Math.round(instance.shiftEnd[unit]), rate(instance.overtimeRate[unit]));
        }
        for (int request = 0; request < instance.requests; request++) {
            time.setCumulVarSoftUpperBound(
                    nodes.nodeToIndex(request),
                    Math.round(instance.dueAt[request]),
                    rate(instance.latenessRate[request]));
        }
    }

    private void addRequests() {
        for (int request = 0; request < instance.requests; request++) {
            long index = nodes.nodeToIndex(request);
            model.addDisjunction(new long[] {index}, rate(instance.contractorCost[request]));
            var vehicle = model.vehicleVar(index);
            for (int unit = 0; unit < instance.units; unit++) {
                if (!instance.serves(unit, request)) {
                    vehicle.removeValue(unit);
                }
            }
        }
    }

    private static long rate(double value) {
        return Math.round(value * MILLIONTHS);
    }
}
