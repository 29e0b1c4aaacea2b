package onward.planner.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import onward.planner.evaluation.Instance;

/// Ruin and recreate on several threads, each with a seed of its own; the best plan counts.
public final class Construction {
    private static final int TOURS_PER_UNIT = 40;

    private final ArrayList<RuinAndRecreate> searches = new ArrayList<>();
    private final ArrayList<Harvest> harvests = new ArrayList<>();

    public Construction(Instance instance, Neighbourhood neighbourhood, int threads, long seed) {
        for (int thread = 0; thread < threads; thread++) {
            var search = new RuinAndRecreate(instance, neighbourhood, seed * 31 + thread);
            var harvest = new Harvest(instance.units, TOURS_PER_UNIT);
            search.showTo(harvest::take);
            searches.add(search);
            harvests.add(harvest);
        }
    }

    /// Inserts every request where it costs least at that moment, in a hurry when the budget is used up.
    public void construct(Incumbent incumbent, Budget budget) {
        onEachThread(search -> search.construct(budget));
        for (var search : searches) {
            incumbent.offer(search.best(), "insertion");
        }
    }

    /// The latest tours of each thread's accepted plans.
    public List<Harvest> harvests() {
        return harvests;
    }

    /// Improves until the budget is used so far.
    public void run(Incumbent incumbent, Budget budget, double until, double hot, double cold) {
        onEachThread(search -> search.run(budget, until, hot, cold));
        for (var search : searches) {
            incumbent.offer(search.best(), "ruin and recreate");
        }
    }

    private void onEachThread(Consumer<RuinAndRecreate> work) {
        var tasks = new ArrayList<ForkJoinTask<?>>();
        for (var search : searches.subList(1, searches.size())) {
            tasks.add(ForkJoinPool.commonPool().submit(() -> work.accept(search)));
        }
        work.accept(searches.getFirst());
        tasks.forEach(ForkJoinTask::join);
    }
}
