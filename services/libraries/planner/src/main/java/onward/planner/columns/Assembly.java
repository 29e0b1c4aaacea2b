package onward.planner.columns;

import java.util.Arrays;
import java.util.List;
import onward.planner.evaluation.Instance;
import onward.planner.evaluation.Route;

/// Makes a plan of chosen tours: units without one keep what is fixed, and a request in two tours stays where it saves
/// less to leave it out.
final class Assembly {
    private Assembly() {}

    /// The chosen tours, and of the units without one what they did before, without what is now in chosen tours.
    static int[][] mix(Master master, List<Integer> chosen, int[][] before) {
        int[][] plan = assemble(master, chosen, before);
        var done = new boolean[master.scope.instance.requests];
        var busy = new boolean[master.scope.instance.units];
        for (int tour : chosen) {
            busy[master.tours.unit(tour)] = true;
            for (int request : master.tours.stops(tour)) {
                done[request] = true;
            }
        }
        for (int unit : master.scope.units) {
            plan[unit] = busy[unit]
                    ? plan[unit]
                    : Arrays.stream(before[unit]).filter(stop -> !done[stop]).toArray();
        }
        return plan;
    }

    /// The whole plan: the tours of the scope's units are replaced, the others stay.
    static int[][] assemble(Master master, List<Integer> chosen, int[][] before) {
        var instance = master.scope.instance;
        int[][] plan = before.clone();
        for (int unit : master.scope.units) {
            plan[unit] = instance.fixed[unit];
        }
        int[] server = new int[instance.requests];
        Arrays.fill(server, -1);
        for (int tour : chosen) {
            int unit = master.tours.unit(tour);
            int[] stops = master.tours.stops(tour);
            int fixed = instance.fixed[unit].length;
            plan[unit] = Arrays.copyOf(instance.fixed[unit], fixed + stops.length);
            System.arraycopy(stops, 0, plan[unit], fixed, stops.length);
            for (int request : stops) {
                if (server[request] >= 0) {
                    int loser = saving(instance, plan, unit, request) > saving(instance, plan, server[request], request)
                            ? unit
                            : server[request];
                    plan[loser] = without(plan[loser], request);
                    server[request] = loser == unit ? server[request] : unit;
                } else {
                    server[request] = unit;
                }
            }
        }
        return plan;
    }

    private static double saving(Instance instance, int[][] plan, int unit, int request) {
        var route = new Route(instance, unit);
        route.set(plan[unit], plan[unit].length);
        double with = route.cost();
        route.remove(route.indexOf(request), 1);
        return with - route.cost();
    }

    private static int[] without(int[] stops, int request) {
        return Arrays.stream(stops).filter(stop -> stop != request).toArray();
    }
}
