package onward.benchmarks.peers;

import java.time.Duration;
import onward.planner.insertion.Insertion;

/// Each request, the most urgent first, goes where it adds least to the cost, contractors included.
final class CheapestInsertion {
    private CheapestInsertion() {}

    static Tours plan(Tours tours, Duration limit) {
        var insertion = new Insertion(tours.instance);
        for (int request : tours.byUrgency()) {
            insertion.start(request, tours.instance.contractorCost[request]);
            for (var route : tours.routes) {
                if (tours.instance.serves(route.unit(), request)) {
                    insertion.tryAll(route);
                }
            }
            if (insertion.found()) {
                tours.routes.get(insertion.unit()).insert(request, insertion.position());
            }
        }
        return tours;
    }
}
