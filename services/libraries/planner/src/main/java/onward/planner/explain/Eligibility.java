package onward.planner.explain;

import static onward.planner.problem.Malformed.quoted;

import java.util.TreeSet;
import onward.planner.problem.Request;
import onward.planner.problem.Unit;

/// Whether a unit may serve a request, and why not.
final class Eligibility {
    private Eligibility() {}

    static boolean may(Unit unit, Request request) {
        return unit.canServe(request)
                && (request.pinnedTo() == null || request.pinnedTo().equals(unit.id()));
    }

    static void check(Unit unit, Request request) {
        if (!may(unit, request)) {
            throw new Misfit("unit %s can't serve request %s: it %s"
                    .formatted(quoted(unit.id()), quoted(request.id()), reason(unit, request)));
        }
    }

    private static String reason(Unit unit, Request request) {
        var lacking = new TreeSet<>(request.requires());
        lacking.removeAll(unit.capabilities());
        if (!lacking.isEmpty()) {
            return "lacks " + String.join(", ", lacking);
        }
        return request.excluded().contains(unit.id()) ? "is excluded" : "is not the one to which it is pinned";
    }
}
