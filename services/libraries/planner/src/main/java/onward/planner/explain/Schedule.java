package onward.planner.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import onward.planner.evaluation.Instance;
import onward.planner.evaluation.Numbered;
import onward.planner.evaluation.Route;
import onward.planner.problem.Problem;

/// What one unit does, when it is home (seconds from now), how long after the end of its shift that is, and what it
/// costs.
public record Schedule(String unit, List<Stop> stops, double home, double overtime, Cost cost) {
    public static Schedule of(Numbered numbered, Route route) {
        var instance = numbered.instance;
        int unit = route.unit();
        var stops = new ArrayList<Stop>();
        double metres = route.leg(route.size());
        double service = 0;
        double lateness = 0;
        double change = 0;
        for (int k = 0; k < route.size(); k++) {
            int request = route.stop(k);
            double late = Math.max(0, route.start(k) - instance.dueAt[request]);
            double plain = instance.serviceRate[unit] * instance.service[request];
            metres += route.leg(k);
            service += plain;
            change += instance.visit(unit, request) - plain;
            lateness += late * instance.latenessRate[request];
            double arrival = route.leave(k - 1) + route.leg(k) * instance.secondsPerMetre[unit];
            stops.add(new Stop(
                    numbered.request(request).id(), arrival, route.start(k), route.leave(k), late, route.leg(k)));
        }
        double over = Math.max(0, route.home() - instance.shiftEnd[unit]);
        var cost = new Cost(
                metres * instance.costPerMetre(unit), service, over * instance.overtimeRate[unit], lateness, 0, change);
        return new Schedule(numbered.problem.units().get(unit).id(), stops, route.home(), over, cost);
    }

    static Cost contracted(Instance instance, Problem problem, int request) {
        double price =
                Objects.requireNonNullElse(problem.requests().get(request).contractorCost(), 0.0);
        return Cost.contractor(price, instance.formerUnit[request] < 0 ? 0 : instance.changeCost);
    }
}
