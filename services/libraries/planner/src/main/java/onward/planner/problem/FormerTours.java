package onward.planner.problem;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Former tours name units and requests that are still there, each once.
final class FormerTours {
    private static final String PLACE = "/previous/tours";

    private final Ids<Unit> units;
    private final Ids<Request> requests;
    private final Set<String> seenUnits = new HashSet<>();
    private final Set<String> seenRequests = new HashSet<>();

    FormerTours(Ids<Unit> units, Ids<Request> requests) {
        this.units = units;
        this.requests = requests;
    }

    void check(List<Tour> tours) {
        for (int i = 0; i < tours.size(); i++) {
            var place = "%s/%d/unit".formatted(PLACE, i);
            var unit = units.get(place, tours.get(i).unit());
            once(seenUnits, place, unit.id());
            for (int k = 0; k < tours.get(i).requests().size(); k++) {
                var stop = "%s/%d/requests/%d".formatted(PLACE, i, k);
                var request = requests.get(stop, tours.get(i).requests().get(k));
                once(seenRequests, stop, request.id());
            }
        }
    }

    private static void once(Set<String> seen, String place, String id) {
        if (!seen.add(id)) {
            throw Ids.repeated(place, id);
        }
    }
}
