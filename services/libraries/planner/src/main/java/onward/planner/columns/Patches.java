package onward.planner.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import onward.planner.evaluation.Instance;
import onward.planner.search.Budget;
import onward.planner.search.Dice;
import onward.planner.search.Incumbent;
import onward.planner.search.Neighbourhood;

/// Improves a plan patch by patch: as many at a time as there are threads, in parts that don't touch.
public final class Patches {
    private static final int CONTRACTED = 12;

    private final Instance instance;
    private final Neighbourhood neighbourhood;
    private final Budget budget;
    private final Dice dice;
    private final TourSearch[] searches;
    private final int[] serving;
    private final boolean[] takenUnits;
    private final boolean[] takenRequests;
    private List<int[][]> known = List.of();

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
    }

    /// Goes on until the budget is used so far, with so many units in a patch, at prices that are a good guess.
    public void run(Incumbent incumbent, double[] prices, int units, double until) {
        while (budget.used() < until && !incumbent.isOptimal()) {
            Arrays.fill(takenUnits, false);
            Arrays.fill(takenRequests, false);
            readServing(incumbent.tours());
            var patches = new ArrayList<Patch>();
            for (var search : searches) {
                patches.add(patch(incumbent.tours(), units, search));
            }
            solve(patches, prices);
            int[][] plan = incumbent.tours().clone();
            for (var patch : patches) {
                for (int unit = 0; unit < plan.length; unit++) {
                    plan[unit] = patch.better[unit] == incumbent.tours()[unit] ? plan[unit] : patch.better[unit];
                }
            }
            incumbent.offer(plan, "patches");
        }
    }

    private void solve(List<Patch> patches, double[] prices) {
        var tasks = new ArrayList<ForkJoinTask<?>>();
        for (var patch : patches.subList(1, patches.size())) {
            tasks.add(ForkJoinPool.commonPool().submit(() -> patch.solve(prices, known)));
        }
        patches.getFirst().solve(prices, known);
        tasks.forEach(ForkJoinTask::join);
    }

    private void readServing(int[][] plan) {
        Arrays.fill(serving, -1);
        for (int unit = 0; unit < plan.length; unit++) {
            for (int request : plan[unit]) {
                serving[request] = unit;
            }
        }
    }

    /// The units around a request drawn by lot, what they serve, and what is contracted among that.
    private Patch patch(int[][] plan, int most, TourSearch search) {
        int[] units = new int[most];
        int unitCount = 0;
        var requests = new ArrayList<Integer>();
        int contracted = 0;
        int seed = dice.below(instance.requests);
        for (int request : neighbourhood.requests[seed]) {
            int unit = serving[request];
            if (unit < 0 && !takenRequests[request] && contracted++ < CONTRACTED) {
                takenRequests[request] = true;
                requests.add(request);
            } else if (unit >= 0 && !takenUnits[unit] && unitCount < most) {
                takenUnits[unit] = true;
                units[unitCount++] = unit;
                for (int index = instance.fixed[unit].length; index < plan[unit].length; index++) {
                    requests.add(plan[unit][index]);
                }
            }
        }
        for (int unit : neighbourhood.units[seed]) {
            if (unitCount < most && !takenUnits[unit]) {
                takenUnits[unit] = true;
                units[unitCount++] = unit;
                for (int index = instance.fixed[unit].length; index < plan[unit].length; index++) {
                    requests.add(plan[unit][index]);
                }
            }
        }
        int[] sorted = requests.stream().mapToInt(Integer::intValue).sorted().toArray();
        return new Patch(instance, Arrays.copyOf(units, unitCount), sorted, plan, search, budget);
    }
}
