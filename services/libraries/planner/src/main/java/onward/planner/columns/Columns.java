package onward.planner.columns;

import java.util.Arrays;
import onward.planner.evaluation.Instance;
import onward.planner.evaluation.Route;
import onward.planner.search.Budget;
import onward.planner.search.Incumbent;

/// The whole problem by column generation: the bound, a plan by diving, and for problems that are not too large the
/// best plan with its proof.
public final class Columns implements AutoCloseable {
    private static final int FEW_REQUESTS = 320;
    private static final int FEW_TOURS = 2500;
    private static final int MOST_TOURS = 80_000;
    private static final double SMALL_GAP = 0.0025;
    private static final double LIKELY = 0.7;

    private final Budget budget;
    private final Pricing pricing;
    private final Master master;
    private final Scope scope;
    private double[] prices;

    public Columns(Instance instance, double[] prices, int threads, Budget budget) {
        this.budget = budget;
        this.prices = prices;
        scope = Scope.whole(instance);
        pricing = new Pricing(instance, threads);
        master = new Master(scope, new Glop());
    }

    /// Knows a plan's tours, and those with one request less.
    public void know(int[][] plan) {
        for (int unit : scope.units) {
            var route = new Route(scope.instance, unit);
            int fixed = route.fixed();
            master.add(unit, Arrays.copyOfRange(plan[unit], fixed, plan[unit].length));
            for (int position = fixed; position < plan[unit].length; position++) {
                route.set(plan[unit], plan[unit].length);
                route.remove(position, 1);
                master.add(unit, Arrays.copyOfRange(route.stops(), fixed, route.size()));
            }
        }
    }

    /// Proves a bound, and dives for a plan.
    public void improve(Incumbent incumbent, double until) {
        var generation = new Generation(master, pricing, prices, budget);
        generation.run(until, incumbent.cost());
        prices = generation.centre;
        incumbent.prove(generation.bound, "column generation");
        if (incumbent.isOptimal() || !generation.converged) {
            return;
        }
        var chosen = new Dive(master, pricing, budget).dive(incumbent.cost(), LIKELY, 2, 1);
        if (!chosen.isEmpty()) {
            incumbent.offer(Assembly.assemble(master, chosen, incumbent.tours()), "diving");
        }
    }

    /// Whether the best plan can be looked for among all tours that matter.
    public boolean isWithinReach(Incumbent incumbent) {
        return scope.requests.length <= FEW_REQUESTS
                && incumbent.cost() - incumbent.bound() <= SMALL_GAP * Math.abs(incumbent.bound());
    }

    /// Looks for the best plan and proves it.
    public void finish(Incumbent incumbent) {
        var tours = new Enumeration(master, pricing, prices, incumbent.cost(), budget);
        var exact = new Exact(master, budget, FEW_TOURS, Integer.MAX_VALUE);
        if (exact.solve(tours, incumbent.tours(), incumbent.cost(), MOST_TOURS)) {
            incumbent.offer(exact.plan(), "integer programme");
        }
        incumbent.prove(exact.bound(), "integer programme");
    }

    /// The prices that proved the bound.
    public double[] prices() {
        return prices;
    }

    @Override
    public void close() {
        master.close();
    }
}
