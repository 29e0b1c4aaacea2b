package onward.planner.columns;

import java.util.Arrays;
import onward.planner.evaluation.Instance;
import onward.planner.evaluation.Route;
import onward.planner.search.Budget;
import onward.planner.search.Incumbent;
import onward.planner.search.Neighbourhood;
import onward.planner.search.RuinAndRecreate;

/// The whole problem by column generation: the bound, a plan by diving, and for problems that are not too large the
/// best plan with its proof.
public final class Columns implements AutoCloseable {
    static final int FEW_REQUESTS = 320;
    private static final int FEW_TOURS = 2500;
    private static final int MOST_TOURS = 80_000;
    private static final int TOURS_PER_UNIT = 4000;
    private static final long NODES = 300_000;
    private static final double NEAR = 0.0008;
    private static final double LIKELY = 0.7;
    private static final double TIME_TO_DIVE_WELL = 0.4;
    private static final double LAST_DIVE = 0.85;

    private final Budget budget;
    private final Neighbourhood neighbourhood;
    private final Pricing pricing;
    private final Master master;
    private final Scope scope;
    private double[] prices;

    public Columns(Instance instance, Neighbourhood neighbourhood, double[] prices, int threads, Budget budget) {
        this.budget = budget;
        this.neighbourhood = neighbourhood;
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
        if (incumbent.isOptimal()) {
            return;
        }
        dive(incumbent, 0);
        if (budget.used() < TIME_TO_DIVE_WELL) {
            dive(incumbent, 1);
        }
    }

    private void dive(Incumbent incumbent, int rounds) {
        var chosen = new Dive(master, pricing, budget).dive(incumbent.cost(), LIKELY, rounds, LAST_DIVE);
        if (!chosen.isEmpty()) {
            int[][] before = incumbent.tours();
            incumbent.offer(plan(Assembly.assemble(master, chosen, before)), "diving");
            incumbent.offer(plan(Assembly.mix(master, chosen, before)), "diving");
        }
    }

    /// The tours, and what still fits to them.
    private int[][] plan(int[][] tours) {
        var roster = new RuinAndRecreate(scope.instance, neighbourhood, 0);
        roster.startFrom(tours);
        roster.construct();
        return roster.best();
    }

    /// Whether the best plan can be looked for among all tours that matter.
    public boolean isWithinReach() {
        return scope.requests.length <= FEW_REQUESTS;
    }

    /// Looks for the best plan closer and closer to the bound and, unless the time or the tours become too many, proves
    /// it.
    public void finish(Incumbent incumbent) {
        for (double near = NEAR; !incumbent.isOptimal() && !budget.isOver(); near *= 2) {
            double limit = Math.min(incumbent.cost(), incumbent.bound() + near * Math.abs(incumbent.bound()));
            var tours = new Enumeration(master, pricing, prices, limit, TOURS_PER_UNIT, NODES, budget);
            var exact = new Exact(master, budget, FEW_TOURS, Integer.MAX_VALUE);
            if (exact.solve(tours, incumbent.tours(), incumbent.cost(), MOST_TOURS)) {
                incumbent.offer(exact.plan(), "integer programme");
            }
            incumbent.prove(exact.bound(), "integer programme");
            if (!tours.complete || limit >= incumbent.cost()) {
                return;
            }
        }
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
