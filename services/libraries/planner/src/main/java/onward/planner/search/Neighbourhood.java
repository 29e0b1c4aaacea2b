package onward.planner.search;

import java.util.stream.IntStream;
import onward.planner.evaluation.Instance;

/// For every request the requests around it and the units that may serve it, nearest first.
public final class Neighbourhood {
    private static final int REQUESTS = 100;
    private static final int UNITS = 150;

    /// The requests around each request, itself first.
    public final int[][] requests;
    /// The units nearest to each request that may serve it; all of them if there are few.
    public final int[][] units;

    public Neighbourhood(Instance instance) {
        requests = new int[instance.requests][];
        units = new int[instance.requests][];
        int chunk = 64;
        IntStream.rangeClosed(0, (instance.requests - 1) / chunk).parallel().forEach(part -> {
            var nearRequests = new Nearest(Math.min(REQUESTS, instance.requests));
            var nearUnits = new Nearest(Math.min(UNITS, instance.units));
            int end = Math.min(instance.requests, (part + 1) * chunk);
            for (int request = part * chunk; request < end; request++) {
                for (int other = 0; other < instance.requests; other++) {
                    nearRequests.offer(
                            other,
                            other == request ? -1 : instance.positions.squared(request, instance.positions, other));
                }
                requests[request] = nearRequests.take();
                for (int unit = 0; unit < instance.units; unit++) {
                    if (instance.serves(unit, request)) {
                        nearUnits.offer(unit, instance.positions.squared(request, instance.unitPositions, unit));
                    }
                }
                units[request] = nearUnits.take();
            }
        });
    }
}
