package onward.planner.insertion;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import onward.planner.problem.Obstacle;
import onward.planner.problem.Request;
import onward.planner.problem.Unit;

/// What keeps units from serving one request; what is lacking is found out once for those that can do the same.
final class Obstacles {
    private final Request request;
    private final Map<Set<String>, Obstacle> lacking = new HashMap<>();

    Obstacles(Request request) {
        this.request = request;
    }

    /// Of a unit that can't serve it.
    Ineligible of(Unit unit) {
        var known = lacking.get(unit.capabilities());
        if (known != null) {
            return new Ineligible(unit.id(), known);
        }
        var obstacle = Obstacle.between(unit, request).orElseThrow();
        if (obstacle instanceof Obstacle.Lacking) {
            lacking.put(unit.capabilities(), obstacle);
        }
        return new Ineligible(unit.id(), obstacle);
    }
}
