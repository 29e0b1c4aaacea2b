package onward.planner.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import onward.planner.evaluation.Instance;
import onward.planner.search.Budget;
import onward.planner.search.Dice;
import onward.planner.search.Incumbent;
import onward.planner.search.Neighbourhood;
import org.jspecify.annotations.Nullable;

/// Improves a plan patch by patch: as many at a time as there are threads, in parts that don't touch. When patches
/// around every request have failed, they grow.
public final class Patches {
    private static final int CONTRACTED = 12;
    private static final int SMALLEST = 12;
    private static final int LARGEST = 24;
    private static final double GROWTH = 1.4;

    private final Instance instance;
    private final Neighbourhood neighbourhood;
    private final Budget budget;
    private final Dice dice;
    private final TourSearch[] searches;
    private final int[] serving;
    private final boolean[] takenUnits;
    private final boolean[] takenRequests;
    /// For every request the last patch around it that could not be improved.
    private final long[] failed;

    private int most;
    private int stale;

    public Patches(Instance instance, Neighbourhood neighbourhood, int threads, long seed, Budget budget) {
        this.instance = instance;
        this.neighbourhood = neighbourhood;
        this.budget = budget;
        dice = new Dice(seed);
        searches = new TourSearch[threads];
        Arrays.setAll(searches, thread -> new TourSearch(instance));
        serving = new int[instance.requests];
        takenUnits = new boolean[instance.units];
        takenRequests = new boolean[instance.requests];
        failed = new long[instance.requests];
        most = Math.min(SMALLEST, instance.units);
    }

    /// Goes on until the budget is used so far, or the largest patches have failed, too; prices are a guess.
    public void run(Incumbent incumbent, double[] prices, double until) {
        var tasks = new ArrayList<ForkJoinTask<?>>();
        for (int thread = 1; thread < searches.length; thread++) {
            var search = searches[thread];
            tasks.add(ForkJoinPool.commonPool().submit(() -> work(incumbent, prices, until, search)));
        }
        work(incumbent, prices, until, searches[0]);
        tasks.forEach(ForkJoinTask::join);
    }

    /// Begins with small patches again, for another plan.
    public void startAgain() {
        most = Math.min(SMALLEST, instance.units);
        stale = 0;
    }

    /// Whether there is no patch left that is worth to be tried.
    public boolean areExhausted() {
        return most > Math.max(Math.min(SMALLEST, instance.units), Math.min(instance.units / 2, LARGEST));
    }

    private void work(Incumbent incumbent, double[] prices, double until, TourSearch search) {
        while (budget.used() < until) {
            var patch = next(incumbent, search);
            if (patch == null) {
                return;
            }
            boolean improved = patch.solve(prices);
            finish(patch, improved, incumbent);
        }
    }

    private synchronized void finish(Patch patch, boolean improved, Incumbent incumbent) {
        release(patch);
        if (improved) {
            int[][] plan = incumbent.tours().clone();
            for (int unit : patch.scope.units) {
                plan[unit] = patch.better[unit];
            }
            incumbent.offer(plan, "patches");
            stale = 0;
        } else {
            failed[patch.seed] = patch.mark;
        }
    }

    /// The next patch that has not failed before; they grow when all have. None if the largest have, too.
    private synchronized @Nullable Patch next(Incumbent incumbent, TourSearch search) {
        int[][] plan = incumbent.tours();
        Arrays.fill(serving, -1);
        for (int unit = 0; unit < plan.length; unit++) {
            for (int request : plan[unit]) {
                serving[request] = unit;
            }
        }
        while (!incumbent.isOptimal() && !areExhausted()) {
            if (stale++ > 2 * instance.requests) {
                most = (int) Math.ceil(most * GROWTH);
                stale = 0;
            }
            var patch = patch(plan, dice.below(instance.requests), search);
            if (failed[patch.seed] != patch.mark) {
                return patch;
            }
            release(patch);
        }
        return null;
    }

    /// The units around a request, what they serve, and what is contracted among that.
    private Patch patch(int[][] plan, int seed, TourSearch search) {
        int[] units = new int[most];
        int unitCount = 0;
        var requests = new ArrayList<Integer>();
        int contracted = 0;
        for (int request : neighbourhood.requests[seed]) {
            int unit = serving[request];
            if (unit < 0 && !takenRequests[request] && contracted++ < CONTRACTED) {
                requests.add(request);
            } else if (unit >= 0 && !takenUnits[unit] && unitCount < most) {
                unitCount = take(unit, plan, units, unitCount, requests);
            }
        }
        for (int unit : neighbourhood.units[seed]) {
            if (unitCount < most && !takenUnits[unit]) {
                unitCount = take(unit, plan, units, unitCount, requests);
            }
        }
        int[] sorted = requests.stream().mapToInt(Integer::intValue).sorted().toArray();
        for (int request : sorted) {
            takenRequests[request] = true;
        }
        return new Patch(instance, seed, Arrays.copyOf(units, unitCount), sorted, plan, search, budget);
    }

    private int take(int unit, int[][] plan, int[] units, int count, ArrayList<Integer> requests) {
        takenUnits[unit] = true;
        units[count] = unit;
        for (int index = instance.fixed[unit].length; index < plan[unit].length; index++) {
            requests.add(plan[unit][index]);
        }
        return count + 1;
    }

    private void release(Patch patch) {
        for (int unit : patch.scope.units) {
            takenUnits[unit] = false;
        }
        for (int request : patch.scope.requests) {
            takenRequests[request] = false;
        }
    }
}
