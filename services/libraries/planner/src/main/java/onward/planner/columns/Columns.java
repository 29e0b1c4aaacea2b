package onward.planner.columns;

import java.util.Arrays;
import java.util.List;
import onward.planner.evaluation.Instance;
import onward.planner.evaluation.Route;
import onward.planner.search.Budget;
import onward.planner.search.Harvest;
import onward.planner.search.Incumbent;
import onward.planner.search.Neighbourhood;
import onward.planner.search.RuinAndRecreate;

/// The whole problem by column generation: the bound, a plan by diving, and for problems that are not too large the
/// best plan with its proof.
public final class Columns implements AutoCloseable {
    static final int FEW_REQUESTS = 320;
    private static final int MOST_TOURS = 6_000;
    private static final int TOURS_PER_UNIT = 4000;
    private static final long NODES = 300_000;
    private static final int FEW_TOURS = 2_500;
    private static final double NEAR = 0.0015;
    private static final double SOME = 0.25;
    private static final double FAR = 0.0035;
    private static final int FEW_FOR_INTEGERS = 160;
    private static final double LIKELY = 0.7;
    private static final double TIME_TO_CUT = 0.3;
    private static final double TIME_TO_DIVE_WELL = 0.7;
    private static final double LAST_DIVE = 0.9;

    private final Budget budget;
    private final Neighbourhood neighbourhood;
    private final Pricing pricing;
    private final Master master;
    private final Scope scope;
    private final Generation generation;
    private double tried = Double.POSITIVE_INFINITY;

    public Columns(Instance instance, Neighbourhood neighbourhood, double[] prices, int threads, Budget budget) {
        this.budget = budget;
        this.neighbourhood = neighbourhood;
        scope = Scope.whole(instance);
        pricing = new Pricing(instance, budget, threads);
        master = new Master(scope, new Glop());
        generation = new Generation(master, pricing, prices, budget);
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

    /// Knows tours that were seen in good plans.
    public void know(List<Harvest> harvests) {
        for (var harvest : harvests) {
            for (int unit : scope.units) {
                for (int[] stops : harvest.of(unit)) {
                    master.add(unit, Arrays.copyOfRange(stops, scope.instance.fixed[unit].length, stops.length));
                }
            }
        }
    }

    /// Proves a bound, and dives for a plan.
    public void improve(Incumbent incumbent, double until) {
        generate(incumbent, until);
        if (incumbent.isOptimal()) {
            return;
        }
        dive(incumbent, 0);
        if (isWithinReach() || budget.used() < TIME_TO_CUT) {
            generation.cut(until, incumbent.cost());
            incumbent.prove(generation.bound, "cuts");
        }
        if (!incumbent.isOptimal() && budget.used() < TIME_TO_DIVE_WELL) {
            dive(incumbent, 1);
        }
    }

    private void generate(Incumbent incumbent, double until) {
        generation.run(until, incumbent.cost());
        incumbent.prove(generation.bound, "column generation");
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

    /// Looks for the best plan among tours that can be in one near the bound. The thorough attempt takes all that can
    /// be in a better one; if the time suffices, it proves the plan.
    public void finish(Incumbent incumbent, boolean thoroughly) {
        double limit = thoroughly ? incumbent.cost() : Math.min(incumbent.cost(), (1 + NEAR) * incumbent.bound());
        boolean far = scope.requests.length > FEW_FOR_INTEGERS
                && incumbent.cost() - incumbent.bound() > FAR * incumbent.bound();
        if ((incumbent.cost() >= tried || far) && !thoroughly) {
            return;
        }
        tried = incumbent.cost();
        var tours = new Enumeration(master, pricing, generation, limit, TOURS_PER_UNIT, NODES, budget);
        int most = thoroughly ? tours.tours.length : MOST_TOURS;
        var exact = new Exact(master, budget, FEW_TOURS, Integer.MAX_VALUE, SOME);
        if (exact.solve(tours, incumbent.tours(), incumbent.cost(), most)) {
            incumbent.offer(exact.plan(), "integer programme");
        }
        incumbent.prove(exact.bound(), "integer programme");
    }

    /// The prices that proved the bound.
    public double[] prices() {
        return generation.centre;
    }

    @Override
    public void close() {
        master.close();
    }
}
