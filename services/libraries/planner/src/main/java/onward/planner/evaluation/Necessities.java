package onward.planner.evaluation;

import java.util.ArrayList;
import java.util.List;

/// Puts what must be served into tours where it costs least, however much that is: a search leaves out what is dearer
/// than any sensible plan. Once that has become much work, the rest is put at the ends of tours.
final class Necessities {
    private static final long MOST_STOPS = 20_000_000;

    private final List<Route> routes = new ArrayList<>();
    private final Instance instance;
    private final long most;
    private long stops;

    Necessities(Instance instance, int[][] tours) {
        this(instance, tours, MOST_STOPS);
    }

    Necessities(Instance instance, int[][] tours, long most) {
        this.instance = instance;
        this.most = most;
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
            if (!instance.serves(route.unit(), request)) {
                continue;
            }
            int first = stops < most ? route.fixed() : route.size();
            for (int position = first; position <= route.size(); position++) {
                double extra = extra(route, request, position);
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

    private double extra(Route route, int request, int position) {
        stops += route.size() - position + 1;
        double before = route.cost();
        route.insert(request, position);
        double extra = route.cost() - before;
        route.remove(position, 1);
        return extra;
    }

    /// How many stops' times were computed.
    long stops() {
        return stops;
    }

    List<Route> routes() {
        return routes;
    }
}
