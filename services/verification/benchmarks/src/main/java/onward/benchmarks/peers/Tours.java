package onward.benchmarks.peers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import onward.planner.evaluation.Instance;
import onward.planner.evaluation.Numbered;
import onward.planner.evaluation.Route;
import onward.planner.problem.Plan;
import onward.planner.problem.Problem;

/// The tours of all units of a problem, empty at first; who is in none of them is contracted.
final class Tours {
    final Numbered numbered;
    final Instance instance;
    final List<Route> routes = new ArrayList<>();

    Tours(Problem problem) {
        numbered = new Numbered(problem);
        instance = numbered.instance;
        for (int unit = 0; unit < instance.units; unit++) {
            routes.add(new Route(instance, unit));
        }
    }

    /// All requests, the most urgent first.
    int[] byUrgency() {
        return IntStream.range(0, instance.requests)
                .boxed()
                .sorted(Comparator.comparingDouble(request -> instance.dueAt[request]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    int[][] stops() {
        return routes.stream().map(Route::stops).toArray(int[][]::new);
    }

    void set(int unit, List<Integer> stops) {
        routes.get(unit).set(stops.stream().mapToInt(Integer::intValue).toArray(), stops.size());
    }

    Plan plan() {
        return numbered.plan(stops(), null);
    }
}
