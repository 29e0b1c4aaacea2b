package onward.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Objects;
import onward.planner.Optimiser.Effort;
import onward.planner.Optimiser.Solution;
import onward.planner.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptimiserTest {
    private static final int PROBLEMS = 150;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tiny_problems_are_solved_to_the_optimum_and_it_is_proven(boolean plain) {
        int proven = 0;
        for (int seed = 0; seed < PROBLEMS; seed++) {
            var problem = Problems.random(seed, 1 + seed % 4, 1 + seed % 7, plain);

            var solution = solve(problem, 3000, 1);

            var plan = solution.plan();
            double cost = Objects.requireNonNull(plan.cost());
            double best = new BestPlan(problem).cost();
            assertThat(cost).isCloseTo(new PlainEvaluation(problem).cost(plan), within(1e-6 * (1 + cost)));
            assertThat(cost).as("cost of problem %d", seed).isCloseTo(best, within(1e-6 * (1 + best)));
            proven += solution.gap() <= 1e-8 ? 1 : 0;
            if (plan.lowerBound() != null) {
                assertThat(plan.lowerBound()).as("bound of problem %d", seed).isLessThanOrEqualTo(best + 1e-9);
            }
        }
        assertThat(proven).isGreaterThan(PROBLEMS * 9 / 10);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void larger_plans_are_valid_and_their_cost_is_exact(boolean plain) {
        for (int seed = 0; seed < 10; seed++) {
            var problem = Problems.random(seed, 8, 40, plain);

            var solution = solve(problem, 2000, 2);

            var plan = solution.plan();
            double cost = Objects.requireNonNull(plan.cost());
            assertThat(new PlainEvaluation(problem).cost(plan)).isCloseTo(cost, within(1e-6 * cost));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_same_seed_and_work_lead_to_the_same_plan(long seed) {
        var problem = Problems.random(seed, 10, 50, true);

        var first = solve(problem, 1500, 1).plan();
        var again = solve(problem, 1500, 1).plan();

        assertThat(again).isEqualTo(first);
    }

    private static Solution solve(Problem problem, long work, int threads) {
        var effort = new Effort(Duration.ofMinutes(1), work, threads, 7);
        return Optimiser.solve(problem, effort, (elapsed, cost, bound, phase) -> {});
    }
}
