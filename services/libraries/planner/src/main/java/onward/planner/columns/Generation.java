package onward.planner.columns;

import java.util.Arrays;
import onward.planner.search.Budget;

/// Column generation: solves the master, prices the units at prices between the master's and the best known (smoothing
/// after Wentges), adds the tours that pay, until none does. The best prices prove a lower bound.
final class Generation {
    private static final double SMOOTHING = 0.5;
    private static final int TOURS_PER_UNIT = 6;
    private static final long NODES = 20_000;
    private static final double EXACT = 1e-7;
    private static final double ROUGH = 5e-4;
    private static final double COARSE = 4e-3;
    private static final double LATE = 0.3;
    private static final int CUTS_AT_ONCE = 60;
    private static final int REQUESTS_PER_CUT = 5;
    private static final int MOST_LAME = 2;
    private static final double WORTH = 3e-5;

    final Master master;
    final double[] centre;
    double[] cutCentre = new double[0];
    private final Pricing pricing;
    private final Budget budget;
    private final double step;
    double bound = Double.NEGATIVE_INFINITY;
    boolean converged;

    /// Begins at prices that are a good guess.
    Generation(Master master, Pricing pricing, double[] guess, Budget budget) {
        this.master = master;
        this.pricing = pricing;
        this.budget = budget;
        centre = guess.clone();
        step = master.scope.step();
    }

    /// Goes on until the bound meets the master or reaches the target, or the budget is used so far.
    void run(double until, double target) {
        boolean large = master.scope.requests.length > Columns.FEW_REQUESTS;
        boolean plain = false;
        double[] trial = new double[centre.length];
        double[] cutTrial = new double[master.cutPrice.length];
        cutCentre = Arrays.copyOf(cutCentre, cutTrial.length);
        converged = false;
        while (budget.used() < until && master.solve(budget.secondsLeft())) {
            double own = plain ? 0 : SMOOTHING;
            for (int request : master.scope.requests) {
                trial[request] = own * centre[request] + (1 - own) * master.price[request];
            }
            for (int cut = 0; cut < master.cuts.count(); cut++) {
                cutTrial[cut] = own * cutCentre[cut] + (1 - own) * master.cutPrice[cut];
            }
            int added = tryPrices(trial, cutTrial);
            if (large && budget.isOver()) {
                return;
            }
            double tolerance = !large ? EXACT : budget.used() > LATE ? COARSE : ROUGH;
            if (master.cost() - bound <= tolerance * Math.abs(bound) || bound >= target || (added == 0 && plain)) {
                converged = true;
                return;
            }
            plain = added == 0;
        }
    }

    /// Adds cuts as long as the bound rises well, up to the target.
    void cut(double until, double target) {
        int lame = 0;
        while (lame < MOST_LAME && bound < target && budget.used() < until) {
            double before = bound;
            int most = Math.max(CUTS_AT_ONCE, master.scope.requests.length / REQUESTS_PER_CUT);
            if (!master.solve(budget.secondsLeft()) || master.cut(Separation.broken(master, most)) == 0) {
                return;
            }
            run(until, target);
            lame = bound - before < WORTH * Math.abs(bound) ? lame + 1 : 0;
        }
    }

    private int tryPrices(double[] trial, double[] cutTrial) {
        var scope = master.scope;
        pricing.penalise(master.cuts, cutTrial);
        double value = pricing.price(scope, trial, step, TOURS_PER_UNIT, NODES);
        budget.spend(scope.units.length * 10L);
        int added = 0;
        for (int unit : scope.units) {
            for (int[] stops : pricing.tours[unit]) {
                added += master.addIfUseful(unit, stops) ? 1 : 0;
            }
        }
        if (value > bound) {
            bound = value;
            for (int request : scope.requests) {
                centre[request] = trial[request];
            }
            System.arraycopy(cutTrial, 0, cutCentre, 0, cutTrial.length);
        }
        return added;
    }
}
