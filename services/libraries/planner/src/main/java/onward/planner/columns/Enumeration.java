package onward.planner.columns;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import onward.planner.search.Budget;

/// All tours that can be part of a plan below a cost: those whose reduced cost exceeds the least of their unit by no
/// more than the gap. The best plan of these is the best plan.
final class Enumeration {
    private final Master master;
    /// The numbers of the tours, those with the least excess first.
    final int[] tours;
    final double[] excess;
    /// The bound at these prices, and how much above it plans are asked for.
    final double relaxed;

    final double gap;
    /// Whether these are all.
    final boolean complete;

    Enumeration(
            Master master,
            Pricing pricing,
            Generation prices,
            double limit,
            int mostPerUnit,
            long nodes,
            Budget budget) {
        this.master = master;
        double[] price = prices.centre;
        pricing.penalise(master.cuts, prices.cutCentre);
        var scope = master.scope;
        double step = scope.step();
        relaxed = pricing.price(scope, price, step, 1, nodes);
        gap = Math.max(0, limit - relaxed);
        double[] least = pricing.least.clone();
        complete = pricing.collect(scope, price, step, least, gap, mostPerUnit, nodes);
        budget.spend(scope.units.length * 50L);
        for (int unit : scope.units) {
            for (int[] stops : pricing.tours[unit]) {
                master.tours.add(unit, stops, master.cost(unit, stops));
            }
        }
        double[] all = new double[master.tours.size()];
        Arrays.setAll(all, tour -> reduced(tour, prices) - least[master.tours.unit(tour)]);
        tours = IntStream.range(0, all.length)
                .filter(tour -> all[tour] <= gap && master.tours.isCheapest(tour))
                .boxed()
                .sorted(Comparator.comparingDouble(tour -> all[tour]))
                .mapToInt(Integer::intValue)
                .toArray();
        excess = Arrays.stream(tours).mapToDouble(tour -> all[tour]).toArray();
    }

    private double reduced(int tour, Generation prices) {
        return master.tours.cost(tour) - master.earned(master.tours.stops(tour), prices.centre, prices.cutCentre);
    }
}
