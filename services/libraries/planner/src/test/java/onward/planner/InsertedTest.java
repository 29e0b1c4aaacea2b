package onward.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import onward.planner.explain.Account;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InsertedTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void it_is_a_valid_plan_where_the_optimiser_begins(long seed) {
        var problem = Problems.random(seed, 6, 15, false);

        var plan = Inserted.plan(problem);

        var best = Optimiser.solve(
                        problem,
                        new Optimiser.Effort(Duration.ofDays(1), 400, 1, 1),
                        (elapsed, cost, bound, phase) -> {})
                .plan();
        assertThat(Account.complaint(problem, plan)).isEmpty();
        assertThat(plan.lowerBound()).isNull();
        assertThat(Objects.requireNonNull(plan.cost())).isGreaterThanOrEqualTo(Objects.requireNonNull(best.cost()));
    }
}
