package onward.planner.columns;

import java.util.Arrays;
import onward.planner.evaluation.Instance;
import onward.planner.evaluation.Route;
import onward.planner.search.Budget;

/// A corner of a plan, solved anew on its own: a few units and their requests, the rest stays as it is.
final class Patch {
    private static final int MOST_TOURS = 300;
    private static final double LIKELY = 0.7;
    private static final int BRANCHES = 100;
    private static final int TOURS_PER_UNIT = 200;
    private static final long NODES = 2000;
    private static final double NEAR = 0.01;
    private static final double NO_GAIN = 1e-6;

    final Scope scope;
    /// The request that it lies around, and a number that tells it from others.
    final int seed;

    final long mark;
    private final int[][] plan;
    private final Budget budget;
    private final TourSearch search;
    int[][] better;
    private double reached;

    Patch(Instance instance, int seed, int[] units, int[] requests, int[][] plan, TourSearch search, Budget budget) {
        scope = new Scope(instance, units, requests);
        this.plan = plan;
        this.budget = budget;
        this.search = search;
        this.seed = seed;
        long sum = Arrays.hashCode(requests);
        for (int unit : units) {
            sum = (sum * 31 + unit) * 0x9E3779B97F4A7C15L + Arrays.hashCode(plan[unit]);
        }
        mark = sum;
        better = plan;
    }

    /// Looks for a better plan of these units; answers whether there is one.
    boolean solve(double[] prices) {
        var instance = scope.instance;
        var pricing = new Pricing(instance, budget, search);
        try (var master = new Master(scope, new Glop())) {
            double cost = start(master);
            var generation = new Generation(master, pricing, prices, budget);
            generation.run(1, cost - NO_GAIN);
            generation.cut(1, cost - NO_GAIN);
            if (generation.bound >= cost - NO_GAIN || !generation.converged) {
                return false;
            }
            boolean improved = dive(master, pricing, cost);
            return choose(master, pricing, generation, improved ? reached : cost) || improved;
        }
    }

    private boolean dive(Master master, Pricing pricing, double cost) {
        var chosen = new Dive(master, pricing, budget).dive(cost - NO_GAIN, LIKELY, 1, 1);
        if (chosen.isEmpty()) {
            return false;
        }
        reached = master.cost();
        better = Assembly.assemble(master, chosen, plan);
        return reached < cost - NO_GAIN;
    }

    /// Asks the integer programme if there are few tours to choose from.
    private boolean choose(Master master, Pricing pricing, Generation generation, double cost) {
        double limit = Math.min(cost, generation.bound + NEAR * Math.abs(generation.bound));
        var tours = new Enumeration(master, pricing, generation, limit, TOURS_PER_UNIT, NODES, budget);
        if (tours.tours.length > MOST_TOURS) {
            return false;
        }
        var exact = new Exact(master, budget, MOST_TOURS, BRANCHES, 1);
        if (exact.solve(tours, better, cost - NO_GAIN, MOST_TOURS)) {
            better = exact.plan();
            return true;
        }
        return false;
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
