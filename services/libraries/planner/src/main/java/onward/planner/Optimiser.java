package onward.planner;

import java.time.Duration;
import onward.planner.evaluation.Numbered;
import onward.planner.problem.Plan;
import onward.planner.problem.Problem;
import onward.planner.search.Budget;
import onward.planner.search.Neighbourhood;
import onward.planner.search.RuinAndRecreate;

/// Finds plans that are provably close to the best one: the longer it may take, the closer.
public final class Optimiser {
    private static final double HOT = 10;
    private static final double COLD = 0.5;

    private Optimiser() {}

    /// Solves until the effort is spent, or the plan is proven to be the best.
    public static Solution solve(Problem problem, Effort effort, Progress progress) {
        var budget = new Budget(effort.timeLimit().toNanos(), effort.workLimit());
        var numbered = new Numbered(problem);
        var search = new RuinAndRecreate(numbered.instance, new Neighbourhood(numbered.instance), effort.seed());
        search.construct();
        progress.improved(elapsed(budget), search.bestCost(), Double.NaN, "insertion");
        search.run(budget, 1, HOT, COLD);
        progress.improved(elapsed(budget), search.bestCost(), Double.NaN, "ruin and recreate");
        return new Solution(numbered.plan(search.best(), null), elapsed(budget), budget.spent());
    }

    private static Duration elapsed(Budget budget) {
        return Duration.ofNanos(budget.elapsedNanos());
    }

    /// How long to try: a limit of time, of work (steps of the search, or 0 for none), or both. The same seed and work
    /// limit on one thread lead to the same plan.
    public record Effort(Duration timeLimit, long workLimit, int threads, long seed) {
        public static Effort of(Duration timeLimit) {
            return new Effort(timeLimit, 0, 2, 1);
        }
    }

    /// Is told of every better plan and of every better bound; NaN stands for none.
    public interface Progress {
        void improved(Duration elapsed, double cost, double lowerBound, String phase);
    }

    /// A plan with its cost and the proven bound, and what it took.
    public record Solution(Plan plan, Duration elapsed, long work) {
        /// How much the plan can cost more than the best one, as a share of the bound; NaN without a bound.
        public double gap() {
            var cost = plan.cost();
            var bound = plan.lowerBound();
            if (cost == null || bound == null) {
                return Double.NaN;
            }
            return cost <= bound ? 0 : (cost - bound) / bound;
        }
    }
}
