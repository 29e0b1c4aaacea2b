package onward.planner.columns;

import java.util.Arrays;
import onward.planner.evaluation.Instance;
import onward.planner.evaluation.Route;

/// The part of a problem that is planned anew: some units and some requests, the rest stays as it is.
final class Scope {
    private static final double LONGEST_STEP = 450;
    private static final double SHORTEST_STEP = 60;

    final Instance instance;
    final int[] units;
    final int[] requests;
    /// For each unit, what it may serve of these.
    final int[][] candidates;
    /// What each unit's fixed stops cost, without and with the way home.
    final double[] startCost;
    final double[] emptyCost;

    Scope(Instance instance, int[] units, int[] requests) {
        this.instance = instance;
        this.units = units;
        this.requests = requests;
        candidates = new int[instance.units][];
        startCost = new double[instance.units];
        emptyCost = new double[instance.units];
        int[] some = new int[requests.length];
        for (int unit : units) {
            int count = 0;
            for (int request : requests) {
                if (instance.serves(unit, request)) {
                    some[count++] = request;
                }
            }
            candidates[unit] = Arrays.copyOf(some, count);
            var route = new Route(instance, unit);
            emptyCost[unit] = route.cost();
            startCost[unit] = route.spent();
        }
    }

    /// The steps of time of the completion bound: not longer than the shortest service, as far as that is sensible.
    double step() {
        double shortest = LONGEST_STEP;
        for (int request : requests) {
            shortest = Math.min(shortest, instance.service[request]);
        }
        return Math.max(SHORTEST_STEP, shortest);
    }

    /// What is left of it without some units and requests.
    Scope without(boolean[] doneUnits, boolean[] doneRequests) {
        return new Scope(
                instance,
                Arrays.stream(units).filter(unit -> !doneUnits[unit]).toArray(),
                Arrays.stream(requests)
                        .filter(request -> !doneRequests[request])
                        .toArray());
    }

    /// The whole problem without what is fixed.
    static Scope whole(Instance instance) {
        boolean[] taken = new boolean[instance.requests];
        int[] units = new int[instance.units];
        for (int unit = 0; unit < instance.units; unit++) {
            units[unit] = unit;
            for (int request : instance.fixed[unit]) {
                taken[request] = true;
            }
        }
        int[] free = new int[instance.requests];
        int count = 0;
        for (int request = 0; request < taken.length; request++) {
            if (!taken[request]) {
                free[count++] = request;
            }
        }
        return new Scope(instance, units, Arrays.copyOf(free, count));
    }
}
