package onward.planner.problem;

import java.util.HashSet;
import java.util.Set;

/// What a unit must do first exists, is asked of nobody else, and is something that it can do.
final class FixedRules {
    private final Ids<Request> requests;
    private final Set<String> fixed = new HashSet<>();

    FixedRules(Ids<Request> requests) {
        this.requests = requests;
    }

    void check(String place, Unit unit) {
        for (int k = 0; k < unit.fixed().size(); k++) {
            check("%s/fixed/%d".formatted(place, k), unit, unit.fixed().get(k));
        }
    }

    private void check(String place, Unit unit, String id) {
        var request = requests.get(place, id);
        var name = Malformed.quoted(id);
        if (!fixed.add(id)) {
            throw new Malformed(place, "request %s is fixed twice".formatted(name));
        }
        Obstacle.between(unit, request).ifPresent(obstacle -> {
            throw new Malformed(
                    place,
                    "unit %s can't serve request %s: it %s"
                            .formatted(Malformed.quoted(unit.id()), name, obstacle.words()));
        });
    }
}
