package onward.planner.columns;

import java.util.Arrays;
import java.util.List;
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
    final Cuts cuts;
    private int[] cutRow = new int[64];
    private int[] counting = new int[64];
    final double[] price;
    final double[] unitPrice;
    /// What a cut adds to the reduced cost of the tours it counts.
    double[] cutPrice = new double[64];

    Master(Scope scope, LinearProgramme programme) {
        this.scope = scope;
        this.programme = programme;
        instance = scope.instance;
        unitRow = new int[instance.units];
        requestRow = new int[instance.requests];
        routes = new Route[instance.units];
        price = new double[instance.requests];
        unitPrice = new double[instance.units];
        cuts = new Cuts(instance.requests);
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
        int cut = cuts.counting(stops, 0, counting);
        if (rows.length <= stops.length + cut) {
            rows = new int[2 * (stops.length + cut)];
        }
        rows[0] = unitRow[unit];
        for (int index = 0; index < stops.length; index++) {
            rows[index + 1] = requestRow[stops[index]];
        }
        for (int index = 0; index < cut; index++) {
            rows[stops.length + 1 + index] = cutRow[counting[index]];
        }
        if (number >= column.length) {
            int before = column.length;
            column = Arrays.copyOf(column, 2 * number);
            Arrays.fill(column, before, column.length, -1);
        }
        column[number] = programme.column(cost - scope.emptyCost[unit], rows, stops.length + 1 + cut);
    }

    /// Adds cuts; answers how many were new.
    int cut(List<int[]> triples) {
        int first = cuts.count();
        for (int[] triple : triples) {
            int cut = cuts.add(triple);
            if (cut >= cutRow.length) {
                cutRow = Arrays.copyOf(cutRow, 2 * cut);
                cutPrice = Arrays.copyOf(cutPrice, 2 * cut);
                counting = new int[2 * cut];
            }
            if (cut >= 0) {
                cutRow[cut] = programme.atMostOne();
            }
        }
        for (int tour = 0; tour < tours.size() && cuts.count() > first; tour++) {
            int found = isColumn(tour) ? cuts.counting(tours.stops(tour), first, counting) : 0;
            for (int index = 0; index < found; index++) {
                programme.join(column[tour], cutRow[counting[index]]);
            }
        }
        return cuts.count() - first;
    }

    private boolean isColumn(int tour) {
        return tour < column.length && column[tour] >= 0;
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
        double reduced = cost - scope.emptyCost[unit] - unitPrice[unit] - earned(stops, price, cutPrice);
        return reduced < -1e-7 && add(unit, stops, cost);
    }

    /// What the requests of a tour earn at given prices, less what the cuts take.
    double earned(int[] stops, double[] prices, double[] cutPrices) {
        double sum = 0;
        for (int request : stops) {
            sum += prices[request];
        }
        int found = cuts.counting(stops, 0, counting);
        for (int index = 0; index < found; index++) {
            sum -= cutPrices[counting[index]];
        }
        return sum;
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
        for (int cut = 0; cut < cuts.count(); cut++) {
            cutPrice[cut] = Math.max(0, -programme.price(cutRow[cut]));
        }
        return true;
    }

    double cost() {
        return programme.objective() + constant;
    }

    double value(int tour) {
        return isColumn(tour) ? programme.value(column[tour]) : 0;
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
