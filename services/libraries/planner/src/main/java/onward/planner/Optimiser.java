package onward.planner;

import java.time.Duration;
import onward.planner.evaluation.Numbered;
import onward.planner.problem.Plan;
import onward.planner.problem.Problem;
import onward.planner.search.Budget;
import onward.planner.search.Incumbent;

/// Finds plans that are provably close to the best one: the longer it may take, the closer.
public final class Optimiser {
    private static final double ROUNDING = 5e-10;

    private Optimiser() {}

    /// Solves until the effort is spent, or the plan is proven to be the best.
    public static Solution solve(Problem problem, Effort effort, Progress progress) {
        var budget = new Budget(effort.timeLimit().toNanos(), effort.workLimit());
        var numbered = new Numbered(problem);
        var incumbent = new Incumbent(
                numbered.instance,
                (cost, bound, phase) -> progress.improved(elapsed(budget), cost, published(cost, bound), phase));
        new Optimisation(numbered.instance, Math.max(1, effort.threads()), effort.seed(), budget, incumbent).run();
        double bound = published(incumbent.cost(), incumbent.bound());
        var plan = numbered.plan(incumbent.tours(), Double.isNaN(bound) ? null : bound);
        return new Solution(plan, elapsed(budget), budget.spent());
    }

    /// A bound is published a little lower than it was computed, for rounding; NaN stands for none.
    private static double published(double cost, double bound) {
        return Double.isInfinite(bound) ? Double.NaN : Math.min(cost, bound) - ROUNDING * Math.abs(bound);
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
