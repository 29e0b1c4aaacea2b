package onward.planner.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import onward.planner.Optimiser;
import onward.planner.Optimiser.Effort;
import onward.planner.Problems;
import onward.planner.evaluation.Numbered;
import onward.planner.explain.Account;
import onward.planner.generate.Family;
import onward.planner.generate.Generator;
import onward.planner.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// When the budget is used up before every request has been inserted. Work is counted, so no clock decides.
class HurriedConstructionTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a_plan_whose_budget_ends_at_once_is_valid_and_complete(long seed) {
        var problem = Problems.random(seed, 5, 300, false);

        var solution = solve(problem, 1);

        assertThat(Account.complaint(problem, solution.plan())).isEmpty();
        assertThat(solution.work()).as("steps of work").isOne();
    }

    @Test
    void a_country_takes_no_more_work_than_it_may() {
        var problem = Generator.generate(Family.NATIONAL, 1);

        var solution = solve(problem, 100);

        assertThat(Account.complaint(problem, solution.plan())).isEmpty();
        assertThat(solution.work()).as("steps of work").isEqualTo(100);
    }

    @Test
    void what_is_inserted_before_the_budget_ends_makes_the_plan_cheaper() {
        var instance = new Numbered(Generator.generate(Family.ADAC_XL, 1)).instance;
        var neighbourhood = new Neighbourhood(instance);
        var hurried = new RuinAndRecreate(instance, neighbourhood, 1);
        var half = new RuinAndRecreate(instance, neighbourhood, 1);
        var whole = new RuinAndRecreate(instance, neighbourhood, 1);

        hurried.construct(new Budget(0, 1));
        half.construct(new Budget(0, instance.requests / 20));
        whole.construct(new Budget(0, instance.requests));

        assertThat(whole.bestCost()).isLessThan(half.bestCost());
        assertThat(half.bestCost()).isLessThan(hurried.bestCost());
    }

    private static Optimiser.Solution solve(Problem problem, long work) {
        return Optimiser.solve(
                problem, new Effort(Duration.ofDays(1), work, 1, 1), (elapsed, cost, bound, phase) -> {});
    }
}
