package onward.planner.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import onward.planner.PlainEvaluation;
import onward.planner.Problems;
import onward.planner.problem.Problem;
import onward.planner.problem.Request;
import onward.planner.problem.Unserved;
import org.junit.jupiter.api.Test;

class NumberedTest {
    private static final int PROBLEMS = 60;

    @Test
    void a_unit_serves_what_it_may_by_the_plain_rules() {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            var problem = Problems.random(seed, 4, 70, false);
            var numbered = new Numbered(problem);

            for (var unit : problem.units()) {
                for (var request : problem.requests()) {
                    assertThat(numbered.instance.serves(numbered.unit(unit.id()), numbered.request(request.id())))
                            .isEqualTo(new PlainEvaluation(problem).serves(unit, request));
                }
            }
        }
    }

    @Test
    void contractors_cost_what_they_ask_and_the_change_or_are_not_to_be_had() {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            var problem = Problems.random(seed, 2, 20, false);
            var numbered = new Numbered(problem);

            for (var request : problem.requests()) {
                assertThat(numbered.instance.contractorCost[numbered.request(request.id())])
                        .isCloseTo(expected(problem, request), within(60.0));
                if (request.contractorCost() != null && expected(problem, request) < Instance.NEVER) {
                    assertThat(numbered.instance.contractorCost[numbered.request(request.id())])
                            .isEqualTo(expected(problem, request));
                }
            }
        }
    }

    @Test
    void a_plan_of_what_is_fixed_costs_as_much_as_plainly() {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            var problem = contractable(Problems.random(seed, 4, 20, false));
            var numbered = new Numbered(problem);

            var plan = numbered.plan(numbered.instance.fixed, 1.5);

            assertThat(Objects.requireNonNull(plan.cost()))
                    .isCloseTo(new PlainEvaluation(problem).cost(plan), within(1e-6));
            assertThat(plan.lowerBound()).isEqualTo(1.5);
            assertThat(numbered.tours(plan.tours())).isDeepEqualTo(numbered.instance.fixed);
        }
    }

    @Test
    void who_can_not_be_served_is_told_why() {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            var problem = Problems.random(seed, 2, 30, false);
            var numbered = new Numbered(problem);

            var plan = numbered.plan(numbered.instance.fixed, null);

            for (var unserved : plan.unserved()) {
                var request = problem.requests().get(numbered.request(unserved.request()));
                assertThat(unserved).isEqualTo(new Unserved(request.id(), reason(problem, request)));
            }
        }
    }

    private static String reason(Problem problem, Request request) {
        if (request.pinnedTo() != null) {
            return "it is pinned to unit %s, which can't serve it".formatted(request.pinnedTo());
        }
        return problem.units().stream().anyMatch(unit -> unit.capabilities().containsAll(request.requires()))
                ? "every unit that could serve it is excluded"
                : "no unit can do all of " + String.join(", ", request.requires());
    }

    private static double expected(Problem problem, Request request) {
        var plain = new PlainEvaluation(problem);
        if (!plain.isContractable(request)) {
            return Instance.NEVER;
        }
        return request.contractorCost() == null ? 0 : plain.contractor(request);
    }

    /// The problem without the requests that must be served and are not fixed.
    private static Problem contractable(Problem problem) {
        var plain = new PlainEvaluation(problem);
        var left = problem.requests().stream()
                .filter(request -> plain.isContractable(request)
                        || problem.units().stream()
                                .anyMatch(unit -> unit.fixed().contains(request.id())))
                .toList();
        return new Problem(problem.kinds(), problem.units(), left, null);
    }
}
