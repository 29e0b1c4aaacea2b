package onward.planner.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What must hold between the parts of a problem: ids are unique, and everything that is named exists.
final class Consistency {
    private Consistency() {}

    static void check(Map<String, Kind> kinds, List<Unit> all, List<Request> waiting, @Nullable Previous previous) {
        var units = new Ids<>("unit", "/units", all, Unit::id);
        var requests = new Ids<>("request", "/requests", waiting, Request::id);
        var fixed = new FixedRules(requests);
        for (int i = 0; i < all.size(); i++) {
            if (!kinds.containsKey(all.get(i).kind())) {
                throw Ids.unknown(
                        "/units/%d/kind".formatted(i), "kind", all.get(i).kind());
            }
            fixed.check("/units/" + i, all.get(i));
        }
        for (int i = 0; i < waiting.size(); i++) {
            checkUnits("/requests/" + i, waiting.get(i), units);
        }
        if (previous != null) {
            new FormerTours(units, requests).check(previous.tours());
        }
    }

    private static void checkUnits(String place, Request request, Ids<Unit> units) {
        if (request.pinnedTo() != null) {
            units.get(place + "/pinnedTo", request.pinnedTo());
        }
        int k = 0;
        for (var excluded : request.excluded()) {
            units.get("%s/excluded/%d".formatted(place, k), excluded);
            k++;
        }
    }
}
