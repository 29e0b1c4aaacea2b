package onward.planner.columns;

import java.util.Arrays;
import onward.planner.search.Budget;

/// Chooses the best plan among the tours near the bound, then among more of them, until all that matter were asked:
/// then the plan is proven to be the best.
final class Exact {
    private final Master master;
    private final Budget budget;
    private final int fewTours;
    private final int nodes;
    private final double share;
    private int[][] best;
    private double cost;
    private double bound;

    /// Takes so many tours first, and for each choice so many nodes and such a share of the time that is left at most.
    Exact(Master master, Budget budget, int fewTours, int nodes, double share) {
        this.master = master;
        this.budget = budget;
        this.fewTours = fewTours;
        this.nodes = nodes;
        this.share = share;
        best = new int[0][];
    }

    /// Improves the plan, whose cost is within the scope; answers whether a better one was found.
    boolean solve(Enumeration tours, int[][] plan, double planCost, int mostTours) {
        best = plan;
        cost = planCost;
        bound = tours.relaxed;
        int count = Math.min(fewTours, tours.tours.length);
        while (!budget.isOver() && cost > bound) {
            var some = Arrays.copyOf(tours.tours, count);
            var choice = Scip.choose(master, some, cost, nodes, share * budget.secondsLeft());
            if (choice.cost() < cost && !choice.tours().isEmpty()) {
                cost = choice.cost();
                best = Assembly.assemble(master, choice.tours(), best);
            }
            if (!choice.best()) {
                break;
            }
            boolean all = count == tours.tours.length;
            if (tours.complete) {
                bound = Math.max(bound, Math.min(cost, tours.relaxed + (all ? tours.gap : tours.excess[count])));
            }
            if (all || count >= mostTours) {
                break;
            }
            count = Math.min(tours.tours.length, 2 * count);
        }
        return cost < planCost;
    }

    int[][] plan() {
        return best;
    }

    /// No plan within the scope costs less.
    double bound() {
        return bound;
    }
}
