package onward.benchmarks.peers;

import onward.planner.evaluation.Instance;

/// Metres between nodes: requests first, then where units start, then their homes. What no unit drives has 0.
record NodeMetres(Instance instance) {
    double between(int from, int to) {
        int unitFrom = from - instance.requests;
        int unitTo = to - instance.requests - instance.units;
        if (to < instance.requests) {
            return from < instance.requests
                    ? instance.between(from, to)
                    : unitFrom < instance.units ? instance.outward(unitFrom, to) : 0;
        }
        if (unitTo < 0) {
            return 0;
        }
        if (from < instance.requests) {
            return instance.homeward(unitTo, from);
        }
        return unitFrom == unitTo ? instance.straightHome(unitTo) : 0;
    }
}
