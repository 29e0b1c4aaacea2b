package onward.planner.columns;

import java.util.Arrays;
import onward.planner.evaluation.Instance;
import onward.planner.evaluation.Route;

/// The restricted master programme: every unit has at most one of the known tours, every request is in at least one of
/// them or contracted.
final class Master implements AutoCloseable {
    final Scope scope;
    final Tours tours = new Tours();
    private final Instance instance;
    private final LinearProgramme programme;
    private final int[] unitRow;
    private final int[] requestRow;
    private int[] column = new int[1024];
    private final double constant;
    private final Route[] routes;
    private int[] rows = new int[16];
    final double[] price;
    final double[] unitPrice;

    Master(Scope scope, LinearProgramme programme) {
        this.scope = scope;
        this.programme = programme;
        instance = scope.instance;
        unitRow = new int[instance.units];
        requestRow = new int[instance.requests];
        routes = new Route[instance.units];
        price = new double[instance.requests];
        unitPrice = new double[instance.units];
        double sum = 0;
        for (int unit : scope.units) {
            unitRow[unit] = programme.atMostOne();
            sum += scope.emptyCost[unit];
            routes[unit] = new Route(instance, unit);
        }
        constant = sum;
        Arrays.fill(column, -1);
        for (int request : scope.requests) {
            requestRow[request] = programme.atLeastOne();
            rows[0] = requestRow[request];
            programme.column(instance.contractorCost[request], rows, 1);
        }
    }

    /// Adds a tour without its fixed stops; false if it is known, or of no use.
    boolean add(int unit, int[] stops) {
        return stops.length > 0 && add(unit, stops, cost(unit, stops));
    }

    private boolean add(int unit, int[] stops, double cost) {
        int number = tours.add(unit, stops, cost);
        if (number < 0) {
            return false;
        }
        enter(number, unit, stops, cost);
        return true;
    }

    private void enter(int number, int unit, int[] stops, double cost) {
        if (rows.length <= stops.length) {
            rows = new int[2 * stops.length];
        }
        rows[0] = unitRow[unit];
        for (int index = 0; index < stops.length; index++) {
            rows[index + 1] = requestRow[stops[index]];
        }
        if (number >= column.length) {
            int before = column.length;
            column = Arrays.copyOf(column, 2 * number);
            Arrays.fill(column, before, column.length, -1);
        }
        column[number] = programme.column(cost - scope.emptyCost[unit], rows, stops.length + 1);
    }

    /// What the unit's tour costs, its fixed stops included.
    double cost(int unit, int[] stops) {
        var route = routes[unit];
        int fixed = route.fixed();
        int[] all = Arrays.copyOf(instance.fixed[unit], fixed + stops.length);
        System.arraycopy(stops, 0, all, fixed, stops.length);
        route.set(all, all.length);
        return route.cost();
    }

    /// Adds a tour if its reduced cost at the current prices is negative.
    boolean addIfUseful(int unit, int[] stops) {
        double cost = cost(unit, stops);
        double reduced = cost - scope.emptyCost[unit] - unitPrice[unit];
        for (int request : stops) {
            reduced -= price[request];
        }
        return reduced < -1e-7 && add(unit, stops, cost);
    }

    /// Solves and reads the prices; false if the time did not suffice.
    boolean solve(double seconds) {
        if (!programme.solve(seconds)) {
            return false;
        }
        for (int unit : scope.units) {
            unitPrice[unit] = Math.min(0, programme.price(unitRow[unit]));
        }
        for (int request : scope.requests) {
            price[request] = Math.max(0, programme.price(requestRow[request]));
        }
        return true;
    }

    double cost() {
        return programme.objective() + constant;
    }

    double value(int tour) {
        return tour < column.length && column[tour] >= 0 ? programme.value(column[tour]) : 0;
    }

    /// Takes a tour for sure, or lets it free again.
    void fix(int tour, boolean sure) {
        programme.bound(column[tour], sure ? 1 : 0, Double.POSITIVE_INFINITY);
    }

    @Override
    public void close() {
        programme.close();
    }
}
