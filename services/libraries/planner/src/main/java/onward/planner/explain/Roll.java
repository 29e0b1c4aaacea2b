package onward.planner.explain;

import java.util.HashMap;
import java.util.Map;
import onward.planner.problem.Malformed;
import onward.planner.problem.Plan;
import onward.planner.problem.Problem;
import onward.planner.problem.Request;
import onward.planner.problem.Unit;
import org.jspecify.annotations.Nullable;

/// Who and what a problem knows, by id. A plan that names others is a plan for another problem.
final class Roll {
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Request> requests = new HashMap<>();

    Roll(Problem problem) {
        problem.units().forEach(unit -> units.put(unit.id(), unit));
        problem.requests().forEach(request -> requests.put(request.id(), request));
    }

    void check(Plan plan) {
        for (var tour : plan.tours()) {
            unit(tour.unit());
            tour.requests().forEach(this::request);
        }
        plan.contracted().forEach(this::request);
        plan.unserved().forEach(unserved -> request(unserved.request()));
    }

    Unit unit(String id) {
        return known(units.get(id), "unit", id);
    }

    Request request(String id) {
        return known(requests.get(id), "request", id);
    }

    private static <T> T known(@Nullable T found, String what, String id) {
        if (found == null) {
            throw new Misfit(
                    "it is a plan for another problem: there is no %s %s".formatted(what, Malformed.quoted(id)));
        }
        return found;
    }
}
