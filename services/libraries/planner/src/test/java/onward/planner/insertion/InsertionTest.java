package onward.planner.insertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import onward.planner.PlainEvaluation;
import onward.planner.Problems;
import onward.planner.evaluation.Numbered;
import onward.planner.evaluation.Route;
import onward.planner.problem.Problem;
import org.junit.jupiter.api.Test;

class InsertionTest {
    @Test
    void the_best_position_and_its_cost_are_those_of_the_plain_evaluation() {
        for (int seed = 0; seed < 300; seed++) {
            var problem = Problems.random(seed, 1, 7, seed % 2 == 0);
            var numbered = new Numbered(problem);
            var route = new Route(numbered.instance, 0);
            fill(route, new Random(seed));
            int request = free(route);
            var insertion = new Insertion(numbered.instance);

            insertion.start(request, Double.MAX_VALUE);
            insertion.tryAll(route);

            assertThat(insertion.found()).isTrue();
            assertThat(insertion.unit()).isZero();
            assertThat(insertion.cost())
                    .as("problem %d", seed)
                    .isCloseTo(plainly(problem, route, request), within(1e-6));
            double before = route.cost();
            route.insert(request, insertion.position());
            assertThat(route.cost() - before).isCloseTo(insertion.cost(), within(1e-6));
        }
    }

    @Test
    void what_costs_as_much_as_the_limit_is_not_found() {
        for (int seed = 0; seed < 100; seed++) {
            var numbered = new Numbered(Problems.random(seed, 1, 7, true));
            var route = new Route(numbered.instance, 0);
            fill(route, new Random(seed));
            int request = free(route);
            var insertion = new Insertion(numbered.instance);
            insertion.start(request, Double.MAX_VALUE);
            insertion.tryAll(route);
            double cost = insertion.cost();

            insertion.start(request, cost);
            insertion.tryAll(route);

            assertThat(insertion.found()).isFalse();
            assertThat(insertion.unit()).isEqualTo(-1);
            assertThat(insertion.cost()).isEqualTo(cost);
        }
    }

    private static void fill(Route route, Random random) {
        for (int request = 0; request < 6; request++) {
            if (route.indexOf(request) < 0) {
                route.insert(request, route.fixed() + random.nextInt(route.size() - route.fixed() + 1));
            }
        }
    }

    private static int free(Route route) {
        int request = 6;
        if (route.indexOf(request) >= 0) {
            request = route.stop(route.size() - 1);
            throw new AssertionError("all requests are fixed, %d last".formatted(request));
        }
        return request;
    }

    private static double plainly(Problem problem, Route route, int request) {
        var evaluation = new PlainEvaluation(problem);
        var unit = problem.units().getFirst();
        var ids = new ArrayList<>(ids(route));
        double before = evaluation.cost(unit, ids);
        return IntStream.rangeClosed(route.fixed(), ids.size())
                .mapToDouble(position -> {
                    var with = new ArrayList<>(ids);
                    with.add(position, "r" + request);
                    return evaluation.cost(unit, with) - before;
                })
                .min()
                .orElseThrow();
    }

    private static List<String> ids(Route route) {
        return IntStream.of(route.stops()).mapToObj(request -> "r" + request).toList();
    }
}
