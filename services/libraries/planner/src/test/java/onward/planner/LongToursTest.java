package onward.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import onward.planner.Optimiser.Effort;
import onward.planner.explain.Account;
import onward.planner.problem.Problem;
import onward.planner.problem.Request;
import onward.planner.problem.Tour;
import org.junit.jupiter.api.Test;

/// Many more requests than units, and no contractors: tours become longer than columns are searched for.
class LongToursTest {
    @Test
    void tours_of_more_than_a_hundred_stops_are_improved_without_columns() {
        var problem = withoutContractors(Problems.random(1, 2, 300, true));

        var inserted = Inserted.plan(problem);
        var solution = Optimiser.solve(
                problem, new Effort(Duration.ofDays(1), 2000, 1, 1), (elapsed, cost, bound, phase) -> {});

        var plan = solution.plan();
        assertThat(Account.complaint(problem, plan)).isEmpty();
        assertThat(plan.tours()).extracting(Tour::requests).anyMatch(requests -> requests.size() > 100);
        assertThat(Objects.requireNonNull(plan.cost())).isLessThan(Objects.requireNonNull(inserted.cost()));
        assertThat(solution.work()).isBetween(2000L, 2100L);
    }

    private static Problem withoutContractors(Problem problem) {
        var requests = problem.requests().stream()
                .map(request -> new Request(
                        request.id(),
                        request.position(),
                        request.dropOff(),
                        request.dueAt(),
                        request.serviceSeconds(),
                        request.requires(),
                        request.latenessCostPerHour(),
                        null,
                        0,
                        request.excluded(),
                        request.pinnedTo()))
                .toList();
        return new Problem(problem.kinds(), problem.units(), requests, null);
    }
}
