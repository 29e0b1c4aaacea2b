package onward.planner.columns;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import onward.planner.evaluation.Instance;
import onward.planner.search.Budget;

/// Prices all units of a scope, several at a time; the answer does not depend on how many. A unit of a large
/// scope whose turn comes when the budget is used up has no tours, and nothing is known of its least reduced cost.
final class Pricing {
    private static final int[][] NONE = {};

    private final Budget budget;
    private final TourSearch[] searches;
    private Cuts cuts = Cuts.NONE;
    private double[] cutPrice = new double[0];
    /// For each unit the least reduced cost (or a lower bound on it) and the best tours, from the last pricing.
    final double[] least;
    final int[][][] tours;

    Pricing(Instance instance, Budget budget, int threads) {
        this(instance, budget, new TourSearch[threads]);
        Arrays.setAll(searches, thread -> new TourSearch(instance));
    }

    Pricing(Instance instance, Budget budget, TourSearch... searches) {
        this.budget = budget;
        this.searches = searches;
        least = new double[instance.units];
        tours = new int[instance.units][0][];
    }

    /// From now on cuts are priced, too.
    void penalise(Cuts newCuts, double[] newCutPrice) {
        cuts = newCuts;
        cutPrice = newCutPrice;
        for (var search : searches) {
            search.penalise(cuts, cutPrice);
        }
    }

    /// Searches every unit's tours of least reduced cost; returns the Lagrangian bound at these prices, or minus
    /// infinity if the budget did not suffice.
    double price(Scope scope, double[] price, double step, int most, long nodes) {
        inParallel(scope, (search, unit) -> {
            boolean over = isOver(scope);
            least[unit] = over
                    ? Double.NEGATIVE_INFINITY
                    : search.search(scope, price, step, unit, scope.emptyCost[unit], most, nodes);
            tours[unit] = over ? NONE : search.found();
        });
        double bound = 0;
        for (int unit : scope.units) {
            bound += least[unit];
        }
        for (int request : scope.requests) {
            bound += Math.min(price[request], scope.instance.contractorCost[request]);
        }
        for (int cut = 0; cut < cuts.count(); cut++) {
            bound -= cutPrice[cut];
        }
        return bound;
    }

    /// Collects every unit's tours whose cost less prices exceeds the least one by less than the gap; false if these
    /// are not all.
    boolean collect(Scope scope, double[] price, double step, double[] leasts, double gap, int most, long nodes) {
        var complete = new AtomicBoolean(true);
        inParallel(scope, (search, unit) -> {
            boolean over = isOver(scope);
            if (over || !search.collect(scope, price, step, unit, leasts[unit], gap, most, nodes)) {
                complete.set(false);
            }
            tours[unit] = over ? NONE : search.found();
        });
        return complete.get();
    }

    /// A small scope is done in no time.
    private boolean isOver(Scope scope) {
        return scope.requests.length > Columns.FEW_REQUESTS && budget.isOver();
    }

    /// What is done for each unit.
    private interface Work {
        void work(TourSearch search, int unit);
    }

    private void inParallel(Scope scope, Work work) {
        var next = new AtomicInteger();
        var tasks = new ForkJoinTask<?>[searches.length - 1];
        for (int thread = 0; thread < tasks.length; thread++) {
            var search = searches[thread + 1];
            tasks[thread] = ForkJoinPool.commonPool().submit(() -> drain(scope, next, search, work));
        }
        drain(scope, next, searches[0], work);
        for (var task : tasks) {
            task.join();
        }
    }

    private static void drain(Scope scope, AtomicInteger next, TourSearch search, Work work) {
        for (int index = next.getAndIncrement(); index < scope.units.length; index = next.getAndIncrement()) {
            work.work(search, scope.units[index]);
        }
    }
}
