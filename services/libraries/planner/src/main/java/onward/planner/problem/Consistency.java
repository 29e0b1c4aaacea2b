package onward.planner.problem;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What must hold between the parts of a problem: ids are unique, and everything that is named exists.
final class Consistency {
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Request> requests = new HashMap<>();
    private final Set<String> fixed = new HashSet<>();

    private Consistency() {}

    static void check(Map<String, Kind> kinds, List<Unit> units, List<Request> requests, @Nullable Previous previous) {
        var consistency = new Consistency();
        consistency.checkIds(kinds, units, requests);
        consistency.checkFixed(units);
        consistency.checkRequests(requests);
        if (previous != null) {
            consistency.checkTours("/previous/tours", previous.tours());
        }
    }

    private void checkIds(Map<String, Kind> kinds, List<Unit> all, List<Request> waiting) {
        for (int i = 0; i < all.size(); i++) {
            var unit = all.get(i);
            if (units.put(unit.id(), unit) != null) {
                throw repeated("/units/%d/id".formatted(i), unit.id());
            }
            if (!kinds.containsKey(unit.kind())) {
                throw unknown("/units/%d/kind".formatted(i), "kind", unit.kind());
            }
        }
        for (int i = 0; i < waiting.size(); i++) {
            var request = waiting.get(i);
            if (requests.put(request.id(), request) != null) {
                throw repeated("/requests/%d/id".formatted(i), request.id());
            }
        }
    }

    private void checkFixed(List<Unit> all) {
        for (int i = 0; i < all.size(); i++) {
            var unit = all.get(i);
            for (int k = 0; k < unit.fixed().size(); k++) {
                checkFixed(
                        "/units/%d/fixed/%d".formatted(i, k), unit, unit.fixed().get(k));
            }
        }
    }

    private void checkFixed(String place, Unit unit, String id) {
        var request = requests.get(id);
        if (request == null) {
            throw unknown(place, "request", id);
        }
        if (!fixed.add(id)) {
            throw new Malformed(place, "request %s is fixed twice".formatted(Malformed.quoted(id)));
        }
        if (!unit.canServe(request)) {
            throw new Malformed(
                    place,
                    "unit %s can't serve request %s".formatted(Malformed.quoted(unit.id()), Malformed.quoted(id)));
        }
        if (request.pinnedTo() != null && !Objects.equals(request.pinnedTo(), unit.id())) {
            throw new Malformed(place, "request %s is pinned to another unit".formatted(Malformed.quoted(id)));
        }
    }

    private void checkRequests(List<Request> waiting) {
        for (int i = 0; i < waiting.size(); i++) {
            var request = waiting.get(i);
            if (request.pinnedTo() != null && !units.containsKey(request.pinnedTo())) {
                throw unknown("/requests/%d/pinnedTo".formatted(i), "unit", request.pinnedTo());
            }
            int k = 0;
            for (var unit : request.excluded()) {
                if (!units.containsKey(unit)) {
                    throw unknown("/requests/%d/excluded/%d".formatted(i, k), "unit", unit);
                }
                k++;
            }
        }
    }

    private void checkTours(String place, List<Tour> tours) {
        var seen = new HashSet<String>();
        var seenUnits = new HashSet<String>();
        for (int i = 0; i < tours.size(); i++) {
            var tour = tours.get(i);
            if (!units.containsKey(tour.unit())) {
                throw unknown("%s/%d/unit".formatted(place, i), "unit", tour.unit());
            }
            if (!seenUnits.add(tour.unit())) {
                throw repeated("%s/%d/unit".formatted(place, i), tour.unit());
            }
            for (int k = 0; k < tour.requests().size(); k++) {
                var where = "%s/%d/requests/%d".formatted(place, i, k);
                if (!requests.containsKey(tour.requests().get(k))) {
                    throw unknown(where, "request", tour.requests().get(k));
                }
                if (!seen.add(tour.requests().get(k))) {
                    throw repeated(where, tour.requests().get(k));
                }
            }
        }
    }

    private static Malformed unknown(String place, String what, String id) {
        return new Malformed(place, "there is no %s %s".formatted(what, Malformed.quoted(id)));
    }

    private static Malformed repeated(String place, String id) {
        return new Malformed(place, "repeats " + Malformed.quoted(id));
    }
}
