package onward.planner.search;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import onward.planner.evaluation.Instance;

/// For every request the requests around it and the units that may serve it, nearest first.
public final class Neighbourhood {
    private static final int REQUESTS = 100;
    private static final int UNITS = 150;
    private static final int CHUNK = 64;

    /// The requests around each request, itself first.
    public final int[][] requests;
    /// The units nearest to each request that may serve it; all of them if there are few.
    public final int[][] units;
    /// How many places were looked at to find them.
    final long looks;

    public Neighbourhood(Instance instance) {
        requests = new int[instance.requests][];
        units = new int[instance.requests][];
        var requestTree = new PointTree(instance.positions, instance.requests);
        var unitTree = new PointTree(instance.unitPositions, instance.units);
        var counted = new AtomicLong();
        IntStream.rangeClosed(0, (instance.requests - 1) / CHUNK).parallel().forEach(part -> {
            var nearRequests = new Nearest(Math.min(REQUESTS, instance.requests));
            var nearUnits = new Nearest(Math.min(UNITS, instance.units));
            int end = Math.min(instance.requests, (part + 1) * CHUNK);
            long seen = 0;
            for (int number = part * CHUNK; number < end; number++) {
                int request = number;
                nearRequests.offer(request, -1);
                seen += requestTree.search(instance.positions, request, other -> other != request, nearRequests);
                requests[request] = nearRequests.take();
                seen += unitTree.search(instance.positions, request, unit -> instance.serves(unit, request), nearUnits);
                units[request] = nearUnits.take();
            }
            counted.addAndGet(seen);
        });
        looks = counted.get();
    }
}
