package onward.benchmarks.peers;

import com.google.ortools.Loader;
import com.google.ortools.constraintsolver.Assignment;
import com.google.ortools.constraintsolver.LocalSearchMetaheuristic;
import com.google.ortools.constraintsolver.main;
import com.google.protobuf.Duration;
import java.util.ArrayList;
import java.util.Arrays;

/// OR-Tools' routing library: guided local search from the plan of [CheapestInsertion].
final class RoutingPlanner {
    private RoutingPlanner() {}

    static Tours plan(Tours tours, java.time.Duration limit) {
        Loader.loadNativeLibraries();
        var routing = new RoutingModelOf(tours.instance);
        var parameters = main.defaultRoutingSearchParameters().toBuilder()
                .setLocalSearchMetaheuristic(LocalSearchMetaheuristic.Value.GUIDED_LOCAL_SEARCH)
                .setTimeLimit(
                        Duration.newBuilder().setSeconds(limit.toSeconds()).setNanos(limit.toNanosPart()))
                .build();
        routing.model.closeModelWithParameters(parameters);
        CheapestInsertion.plan(tours, limit);
        var first = routing.model.readAssignmentFromRoutes(indices(routing, tours), true);
        var found = routing.model.solveFromAssignmentWithParameters(first, parameters);
        if (found != null) {
            take(routing, found, tours);
        }
        return tours;
    }

    private static long[][] indices(RoutingModelOf routing, Tours tours) {
        return Arrays.stream(tours.stops())
                .map(stops -> Arrays.stream(stops)
                        .mapToLong(stop -> routing.nodes.nodeToIndex(stop))
                        .toArray())
                .toArray(long[][]::new);
    }

    private static void take(RoutingModelOf routing, Assignment found, Tours tours) {
        for (int unit = 0; unit < tours.instance.units; unit++) {
            var stops = new ArrayList<Integer>();
            long index = found.value(routing.model.nextVar(routing.model.start(unit)));
            while (!routing.model.isEnd(index)) {
                stops.add(routing.nodes.indexToNode(index));
                index = found.value(routing.model.nextVar(index));
            }
            tours.set(unit, stops);
        }
    }
}
