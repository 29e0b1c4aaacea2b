package onward.planner.columns;

import java.util.Arrays;
import java.util.List;
import onward.planner.evaluation.Instance;
import onward.planner.evaluation.Route;
import onward.planner.search.Budget;

/// A corner of a plan, solved anew on its own: a few units and their requests, the rest stays as it is.
final class Patch {
    private static final int FEW_TOURS = 700;
    private static final int MOST_TOURS = 1400;
    private static final int NODES = 100;
    private static final double NO_GAIN = 1e-6;

    private final Scope scope;
    private final int[][] plan;
    private final Budget budget;
    private final TourSearch search;
    int[][] better;

    Patch(Instance instance, int[] units, int[] requests, int[][] plan, TourSearch search, Budget budget) {
        scope = new Scope(instance, units, requests);
        this.plan = plan;
        this.budget = budget;
        this.search = search;
        better = plan;
    }

    /// Looks for a better plan of these units; answers whether there is one.
    boolean solve(double[] prices, List<int[][]> known) {
        var instance = scope.instance;
        var pricing = new Pricing(instance, search);
        try (var master = new Master(scope, new Glop())) {
            double cost = start(master);
            for (int unit : scope.units) {
                for (int[] stops : known.isEmpty() ? new int[0][] : known.get(unit)) {
                    if (contains(unit, stops)) {
                        master.add(unit, stops);
                    }
                }
            }
            var generation = new Generation(master, pricing, prices, budget);
            generation.run(1, cost - NO_GAIN);
            if (generation.bound >= cost - NO_GAIN || !generation.converged) {
                return false;
            }
            var tours = new Enumeration(master, pricing, generation.centre, cost, budget);
            var exact = new Exact(master, budget, FEW_TOURS, NODES);
            if (exact.solve(tours, plan, cost - NO_GAIN, MOST_TOURS)) {
                better = exact.plan();
                return true;
            }
            return false;
        }
    }

    private boolean contains(int unit, int[] stops) {
        return Arrays.stream(stops).allMatch(stop -> Arrays.binarySearch(scope.candidates[unit], stop) >= 0);
    }

    /// Begins with the tours as they are; answers what the scope costs now.
    private double start(Master master) {
        double cost = 0;
        var served = new boolean[scope.instance.requests];
        for (int unit : scope.units) {
            var route = new Route(scope.instance, unit);
            route.set(plan[unit], plan[unit].length);
            cost += route.cost();
            int[] stops = Arrays.copyOfRange(plan[unit], route.fixed(), plan[unit].length);
            master.add(unit, stops);
            for (int stop : stops) {
                served[stop] = true;
            }
        }
        for (int request : scope.requests) {
            cost += served[request] ? 0 : scope.instance.contractorCost[request];
        }
        return cost;
    }
}
