package onward.planner.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import onward.planner.evaluation.Instance;
import onward.planner.evaluation.Route;
import onward.planner.insertion.Insertion;

/// What else could be done for a request while all others stay with their units, in their order.
public final class Alternatives {
    private static final Comparator<Alternative> CHEAPEST_FIRST =
            Comparator.comparingDouble(Alternative::extraCost).thenComparing(Alternative::unit);

    private final Account account;
    private final Instance instance;
    private final Insertion insertion;
    private final int[] unitOf;

    public Alternatives(Account account) {
        this.account = account;
        instance = account.numbered().instance;
        insertion = new Insertion(instance);
        unitOf = new int[instance.requests];
        Arrays.fill(unitOf, -1);
        for (var route : account.routes()) {
            for (int request : route.stops()) {
                unitOf[request] = route.unit();
            }
        }
    }

    /// The cheapest ones, at most so many; none for a request that a unit must do first.
    public List<Alternative> of(String id, int limit) {
        int request = account.numbered().request(id);
        int unit = unitOf[request];
        if (unit >= 0 && account.routes().get(unit).indexOf(request) < instance.fixed[unit].length) {
            return List.of();
        }
        double saved = unit < 0 ? instance.contractorCost[request] : saved(unit, request);
        var all = new ArrayList<Alternative>();
        for (var route : account.routes()) {
            if (route.unit() != unit && instance.serves(route.unit(), request)) {
                all.add(inserted(route, request, saved));
            }
        }
        if (unit >= 0 && instance.contractorCost[request] < Instance.NEVER) {
            all.add(new Alternative("", Double.NaN, instance.contractorCost[request] - saved));
        }
        all.sort(CHEAPEST_FIRST);
        return List.copyOf(all.subList(0, Math.min(limit, all.size())));
    }

    private double saved(int unit, int request) {
        var route = account.routes().get(unit);
        var without = copy(route);
        without.remove(route.indexOf(request), 1);
        return route.cost() - without.cost();
    }

    private Alternative inserted(Route route, int request, double saved) {
        insertion.start(request, Double.POSITIVE_INFINITY);
        insertion.tryAll(route);
        var with = copy(route);
        with.insert(request, insertion.position());
        var unit = Objects.requireNonNull(account.schedules().get(route.unit())).unit();
        return new Alternative(unit, with.start(insertion.position()), with.cost() - route.cost() - saved);
    }

    private Route copy(Route route) {
        var copy = new Route(instance, route.unit());
        copy.copy(route);
        return copy;
    }
}
