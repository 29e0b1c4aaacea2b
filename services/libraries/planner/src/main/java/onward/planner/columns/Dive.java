package onward.planner.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import onward.planner.search.Budget;

/// Rounds the master's solution step by step: takes the tours it is most sure of, prices what is left anew, and so on.
final class Dive {
    private static final double SURE = 0.999;
    private static final int FEW_UNITS = 100;
    private static final int STEPS = 15;
    private static final int TOURS_PER_UNIT = 4;
    private static final long NODES = 2_000;

    private final Master master;
    private final Pricing pricing;
    private final Budget budget;
    private final double step;

    Dive(Master master, Pricing pricing, Budget budget) {
        this.master = master;
        this.pricing = pricing;
        this.budget = budget;
        step = master.scope.step();
    }

    /// The tours it ends with (some requests may be in two of them), or has when the budget is used so far; empty if
    /// the plan would cost as much as the limit.
    List<Integer> dive(double limit, double likely, int rounds, double until) {
        var taken = new ArrayList<Integer>();
        var doneUnits = new boolean[master.scope.instance.units];
        var doneRequests = new boolean[master.scope.instance.requests];
        var rest = master.scope;
        try {
            while (true) {
                if (budget.used() >= until
                        || !priceAgain(rest, taken.isEmpty() ? 0 : rounds)
                        || master.cost() >= limit) {
                    return List.of();
                }
                int before = taken.size();
                boolean fractional = take(taken, doneUnits, doneRequests, likely);
                if (!fractional) {
                    return new ArrayList<>(taken);
                }
                if (taken.size() == before) {
                    return List.of();
                }
                rest = master.scope.without(doneUnits, doneRequests);
            }
        } finally {
            taken.forEach(tour -> master.fix(tour, false));
        }
    }

    private boolean priceAgain(Scope rest, int rounds) {
        if (!master.solve(budget.secondsLeft())) {
            return false;
        }
        for (int round = 0; round < rounds; round++) {
            pricing.penalise(master.cuts, master.cutPrice);
            pricing.price(rest, master.price, step, TOURS_PER_UNIT, NODES);
            budget.spend(rest.units.length * 10L);
            int added = 0;
            for (int unit : rest.units) {
                for (int[] stops : pricing.tours[unit]) {
                    added += master.addIfUseful(unit, stops) ? 1 : 0;
                }
            }
            if (added == 0) {
                return true;
            }
            if (!master.solve(budget.secondsLeft())) {
                return false;
            }
        }
        return true;
    }

    /// Takes every tour that is sure or likely, or a few of the likeliest; answers whether something was fractional.
    private boolean take(List<Integer> taken, boolean[] doneUnits, boolean[] doneRequests, double likely) {
        var unsure = new ArrayList<Integer>();
        boolean fractional = false;
        int atLeast = taken.size() + Math.max(1, (master.scope.units.length - FEW_UNITS) / STEPS);
        for (int tour = 0; tour < master.tours.size(); tour++) {
            double value = master.value(tour);
            if (value < 1e-6 || doneUnits[master.tours.unit(tour)]) {
                continue;
            }
            fractional |= value < SURE;
            if (value >= likely) {
                take(tour, taken, doneUnits, doneRequests);
            } else {
                unsure.add(tour);
            }
        }
        unsure.sort(Comparator.comparingDouble(tour -> -master.value(tour)));
        for (int tour : unsure) {
            if (taken.size() < atLeast && fractional && isFree(tour, doneUnits, doneRequests)) {
                take(tour, taken, doneUnits, doneRequests);
            }
        }
        return fractional;
    }

    private boolean isFree(int tour, boolean[] doneUnits, boolean[] doneRequests) {
        return !doneUnits[master.tours.unit(tour)]
                && Arrays.stream(master.tours.stops(tour)).noneMatch(request -> doneRequests[request]);
    }

    private void take(int tour, List<Integer> taken, boolean[] doneUnits, boolean[] doneRequests) {
        taken.add(tour);
        master.fix(tour, true);
        doneUnits[master.tours.unit(tour)] = true;
        for (int request : master.tours.stops(tour)) {
            doneRequests[request] = true;
        }
    }
}
