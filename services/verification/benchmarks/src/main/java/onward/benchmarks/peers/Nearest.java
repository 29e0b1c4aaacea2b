package onward.benchmarks.peers;

import java.time.Duration;
import onward.planner.evaluation.Route;

/// What boards do: each request, the most urgent first, goes to the unit that can be there first after all that it
/// has to do already, or to a contractor who is cheaper.
final class Nearest {
    private Nearest() {}

    static Tours plan(Tours tours, Duration limit) {
        for (int request : tours.byUrgency()) {
            Route first = null;
            double earliest = Double.POSITIVE_INFINITY;
            for (var route : tours.routes) {
                if (tours.instance.serves(route.unit(), request)) {
                    route.insert(request, route.size());
                    double start = route.start(route.size() - 1);
                    route.remove(route.size() - 1, 1);
                    if (start < earliest) {
                        earliest = start;
                        first = route;
                    }
                }
            }
            if (first != null) {
                send(first, request, tours.instance.contractorCost[request]);
            }
        }
        return tours;
    }

    private static void send(Route unit, int request, double contractor) {
        double before = unit.cost();
        unit.insert(request, unit.size());
        if (unit.cost() - before > contractor) {
            unit.remove(unit.size() - 1, 1);
        }
    }
}
