package onward.planner.explain;

import static onward.planner.problem.Malformed.quoted;

import java.util.List;
import onward.planner.problem.Request;
import onward.planner.problem.Unit;

/// The rules for requests that no unit serves.
final class Leftovers {
    private final List<Unit> units;

    Leftovers(List<Unit> units) {
        this.units = units;
    }

    void checkContracted(Request request) {
        if (request.contractorCost() == null) {
            throw new Misfit("request %s is contracted, but no contractor can be had".formatted(quoted(request.id())));
        }
        var pinned = request.pinnedTo();
        if (pinned != null && units.stream().anyMatch(unit -> unit.canServe(request))) {
            throw new Misfit(
                    "request %s is contracted, but pinned to unit %s".formatted(quoted(request.id()), quoted(pinned)));
        }
    }

    void checkUnserved(Request request) {
        if (request.contractorCost() != null) {
            throw new Misfit("request %s is unserved, but a contractor can be had".formatted(quoted(request.id())));
        }
        for (var unit : units) {
            if (unit.canServe(request)) {
                throw new Misfit("request %s is unserved, but unit %s can serve it"
                        .formatted(quoted(request.id()), quoted(unit.id())));
            }
        }
    }
}
