package onward.planner.explain;

import onward.planner.problem.Plan;

/// What a plan says of itself must be true: its cost to a millionth, and that its bound is one.
final class Claims {
    private static final double SAME = 1e-6;

    private Claims() {}

    static void check(Plan plan, double cost) {
        double tolerance = SAME * Math.max(1, Math.abs(cost));
        var claimed = plan.cost();
        if (claimed != null && Math.abs(claimed - cost) > tolerance) {
            throw new Misfit("it claims a cost of %s, but costs %s".formatted(claimed, cost));
        }
        var bound = plan.lowerBound();
        if (bound != null && bound - cost > tolerance) {
            throw new Misfit("it claims a lower bound of %s, but costs only %s".formatted(bound, cost));
        }
    }
}
