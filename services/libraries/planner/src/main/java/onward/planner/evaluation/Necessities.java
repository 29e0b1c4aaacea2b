package onward.planner.evaluation;

import java.util.ArrayList;
import java.util.List;

/// Puts what must be served into tours where it costs least, however much that is: a search leaves out what is dearer
/// than any sensible plan.
final class Necessities {
    private final List<Route> routes = new ArrayList<>();
    private final Instance instance;

    Necessities(Instance instance, int[][] tours) {
        this.instance = instance;
        for (int unit = 0; unit < tours.length; unit++) {
            var route = new Route(instance, unit);
            route.set(tours[unit], tours[unit].length);
            routes.add(route);
        }
    }

    /// Says whether anybody can.
    boolean serve(int request) {
        var best = routes.getFirst();
        int place = -1;
        double least = Double.POSITIVE_INFINITY;
        for (var route : routes) {
            for (int position = route.fixed(); position <= route.size(); position++) {
                double extra = instance.serves(route.unit(), request) ? extra(route, request, position) : least;
                if (extra < least) {
                    least = extra;
                    best = route;
                    place = position;
                }
            }
        }
        if (place >= 0) {
            best.insert(request, place);
        }
        return place >= 0;
    }

    private static double extra(Route route, int request, int position) {
        double before = route.cost();
        route.insert(request, position);
        double extra = route.cost() - before;
        route.remove(position, 1);
        return extra;
    }

    List<Route> routes() {
        return routes;
    }
}
