package onward.planner.search;

import java.util.ArrayList;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import onward.planner.evaluation.Instance;

/// Ruin and recreate on several threads, each with a seed of its own; the best plan counts.
public final class Construction {
    private final ArrayList<RuinAndRecreate> searches = new ArrayList<>();

    public Construction(Instance instance, Neighbourhood neighbourhood, int threads, long seed) {
        for (int thread = 0; thread < threads; thread++) {
            searches.add(new RuinAndRecreate(instance, neighbourhood, seed * 31 + thread));
        }
    }

    /// Inserts every request where it costs least at that moment.
    public void construct(Incumbent incumbent) {
        for (var search : searches) {
            search.construct();
            incumbent.offer(search.best(), "insertion");
        }
    }

    /// Improves until the budget is used so far.
    public void run(Incumbent incumbent, Budget budget, double until, double hot, double cold) {
        var tasks = new ArrayList<ForkJoinTask<?>>();
        for (var search : searches.subList(1, searches.size())) {
            tasks.add(ForkJoinPool.commonPool().submit(() -> search.run(budget, until, hot, cold)));
        }
        searches.getFirst().run(budget, until, hot, cold);
        tasks.forEach(ForkJoinTask::join);
        for (var search : searches) {
            incumbent.offer(search.best(), "ruin and recreate");
        }
    }
}
