package onward.planner.search;

import java.util.Arrays;
import onward.planner.evaluation.Instance;
import onward.planner.evaluation.Route;
import onward.planner.insertion.Insertion;

/// Where a request fits best into a route, and what it adds there, remembered until the route changes: between two
/// steps of the search nearly all routes stay as they are.
final class KnownInsertions {
    private static final int MOST = 1 << 20;

    private final Insertion insertion;
    private final int units;
    private final int mask;
    private final long[] states;
    private final int[] pairs;
    private final double[] costs;
    private final int[] positions;

    KnownInsertions(Instance instance) {
        insertion = new Insertion(instance);
        units = instance.units;
        long all = (long) instance.units * instance.requests;
        int room = all >= MOST ? MOST : Integer.highestOneBit((int) all * 2 - 1);
        mask = Math.max(1, room) - 1;
        states = new long[mask + 1];
        pairs = new int[mask + 1];
        costs = new double[mask + 1];
        positions = new int[mask + 1];
        Arrays.fill(states, -1);
    }

    /// Looks it up, or computes it; answers the place where it is kept until the next call.
    int of(int request, Route route, long state) {
        int pair = request * units + route.unit();
        int place = pair & mask;
        if (states[place] != state || pairs[place] != pair) {
            insertion.start(request, Double.POSITIVE_INFINITY);
            insertion.tryAll(route);
            states[place] = state;
            pairs[place] = pair;
            costs[place] = insertion.cost();
            positions[place] = insertion.position();
        }
        return place;
    }

    double cost(int place) {
        return costs[place];
    }

    int position(int place) {
        return positions[place];
    }
}
