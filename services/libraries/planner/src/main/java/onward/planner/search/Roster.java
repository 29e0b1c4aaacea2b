package onward.planner.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Consumer;
import onward.planner.evaluation.Instance;
import onward.planner.evaluation.Route;

/// A whole plan that can be changed and taken back: every unit's route, and the requests in none.
public final class Roster {
    public final Instance instance;
    private final Route[] routes;
    private final Route[] backups;
    private final boolean[] touched;
    private final int[] touchedUnits;
    private final BitSet changed = new BitSet();
    private int touchedCount;
    private final long[] states;
    private final long[] backupStates;
    private long lastState;
    private final int[] unitOf;
    private double cost;
    private double backupCost;

    /// Every unit does what is fixed, everything else is contracted.
    public Roster(Instance instance) {
        this.instance = instance;
        routes = new Route[instance.units];
        backups = new Route[instance.units];
        touched = new boolean[instance.units];
        touchedUnits = new int[instance.units];
        states = new long[instance.units];
        backupStates = new long[instance.units];
        unitOf = new int[instance.requests];
        Arrays.fill(unitOf, -1);
        for (int unit = 0; unit < instance.units; unit++) {
            routes[unit] = new Route(instance, unit);
            backups[unit] = new Route(instance, unit);
            assign(routes[unit], unit);
        }
        cost = plainCost();
    }

    /// The cost of all routes and contractors, summed anew.
    private double plainCost() {
        double sum = 0;
        for (var route : routes) {
            sum += route.cost();
        }
        for (int request = 0; request < unitOf.length; request++) {
            sum += unitOf[request] < 0 ? instance.contractorCost[request] : 0;
        }
        return sum;
    }

    private void assign(Route route, int unit) {
        for (int position = 0; position < route.size(); position++) {
            unitOf[route.stop(position)] = unit;
        }
    }

    public double cost() {
        return cost;
    }

    public Route route(int unit) {
        return routes[unit];
    }

    /// A number that a route has only as long as it is what it is now, and again when a change is undone.
    long state(int unit) {
        return states[unit];
    }

    /// The unit that serves the request, or -1.
    public int unitOf(int request) {
        return unitOf[request];
    }

    public void insert(int request, int unit, int position) {
        touch(unit);
        var route = routes[unit];
        double before = route.cost();
        route.insert(request, position);
        states[unit] = ++lastState;
        unitOf[request] = unit;
        cost += route.cost() - before - instance.contractorCost[request];
    }

    public void remove(int unit, int position, int count) {
        touch(unit);
        var route = routes[unit];
        double before = route.cost();
        for (int index = position; index < position + count; index++) {
            unitOf[route.stop(index)] = -1;
            cost += instance.contractorCost[route.stop(index)];
        }
        route.remove(position, count);
        states[unit] = ++lastState;
        cost += route.cost() - before;
    }

    private void touch(int unit) {
        if (!touched[unit]) {
            if (touchedCount == 0) {
                backupCost = cost;
            }
            touched[unit] = true;
            touchedUnits[touchedCount++] = unit;
            backups[unit].copy(routes[unit]);
            backupStates[unit] = states[unit];
        }
    }

    /// Keeps what was changed since the last keep or undo.
    public void keep() {
        for (int index = 0; index < touchedCount; index++) {
            touched[touchedUnits[index]] = false;
            changed.set(touchedUnits[index]);
        }
        touchedCount = 0;
    }

    /// Keeps what was changed, and shows every route that was.
    void keep(Consumer<Route> audience) {
        for (int index = 0; index < touchedCount; index++) {
            audience.accept(routes[touchedUnits[index]]);
        }
        keep();
    }

    /// Takes back what was changed since the last keep or undo.
    public void undo() {
        if (touchedCount == 0) {
            return;
        }
        for (int index = 0; index < touchedCount; index++) {
            assign(routes[touchedUnits[index]], -1);
        }
        for (int index = 0; index < touchedCount; index++) {
            int unit = touchedUnits[index];
            var route = routes[unit];
            routes[unit] = backups[unit];
            backups[unit] = route;
            states[unit] = backupStates[unit];
            touched[unit] = false;
            assign(routes[unit], unit);
        }
        touchedCount = 0;
        cost = backupCost;
    }

    /// Becomes another plan, and keeps it.
    public void become(int[][] tours) {
        keep();
        changed.set(0, routes.length);
        Arrays.fill(unitOf, -1);
        for (int unit = 0; unit < routes.length; unit++) {
            if (!Arrays.equals(tours[unit], routes[unit].stops())) {
                routes[unit].set(tours[unit], tours[unit].length);
                states[unit] = ++lastState;
            }
            assign(routes[unit], unit);
        }
        cost = plainCost();
    }

    /// Brings tours that were read before up to date.
    void refresh(int[][] tours) {
        for (int unit = changed.nextSetBit(0); unit >= 0; unit = changed.nextSetBit(unit + 1)) {
            tours[unit] = routes[unit].stops();
        }
        changed.clear();
    }

    /// The routes as they are now.
    public int[][] tours() {
        var tours = new int[routes.length][];
        for (int unit = 0; unit < tours.length; unit++) {
            tours[unit] = routes[unit].stops();
        }
        return tours;
    }
}
