package onward.planner.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import onward.planner.PlainEvaluation;
import onward.planner.Problems;
import onward.planner.problem.Problem;
import org.junit.jupiter.api.Test;

class RouteTest {
    private static final int REQUESTS = 20;

    @Property(tries = 300)
    void whatever_is_inserted_and_removed_the_cost_is_that_of_the_plain_evaluation(
            @ForAll @IntRange(max = 10_000) int seed,
            @ForAll @Size(max = 40) List<@IntRange(max = 1_000_000) Integer> changes) {
        var problem = Problems.random(seed, 2, REQUESTS, seed % 2 == 0);
        var instance = seed % 3 == 0 ? Numbered.open(problem, 3).instance : new Numbered(problem).instance;
        var route = new Route(instance, 1);

        for (int change : changes) {
            change(route, new Random(change));

            assertThat(route.cost()).isCloseTo(plainly(problem, route), within(1e-6));
        }
    }

    @Test
    void a_copy_is_as_the_original_was() {
        var problem = Problems.random(1, 2, 20, true);
        var instance = new Numbered(problem).instance;
        var route = new Route(instance, 1);
        for (int request = 0; request < 12; request++) {
            route.insert(request, request / 2);
        }

        var copy = new Route(instance, 1);
        copy.copy(route);
        route.remove(0, 5);

        assertThat(copy.size()).isEqualTo(12);
        assertThat(copy.cost()).isCloseTo(plainly(problem, copy), within(1e-6));
        copy.insert(15, 3);
        assertThat(copy.cost()).isCloseTo(plainly(problem, copy), within(1e-6));
        assertThat(copy.indexOf(15)).isEqualTo(3);
        assertThat(copy.indexOf(16)).isEqualTo(-1);
    }

    @Test
    void times_follow_one_another() {
        var instance = new Numbered(Problems.random(5, 2, 20, true)).instance;
        var route = new Route(instance, 1);
        route.set(new int[] {3, 1, 4}, 3);

        double driven = instance.outward(1, 3) * instance.secondsPerMetre[1];
        assertThat(route.leave(-1)).isEqualTo(Math.max(0, instance.availableAt[1]));
        assertThat(route.start(0)).isCloseTo(route.leave(-1) + driven, within(1e-9));
        assertThat(route.leave(0)).isCloseTo(route.start(0) + instance.service[3], within(1e-9));
        assertThat(route.leg(1)).isEqualTo(instance.between(3, 1));
        assertThat(route.home())
                .isCloseTo(route.leave(2) + instance.homeward(1, 4) * instance.secondsPerMetre[1], within(1e-9));
        assertThat(route.spent()).isLessThan(route.cost());
    }

    private static void change(Route route, Random random) {
        int free = route.size() - route.fixed();
        if (free > 0 && random.nextInt(3) == 0) {
            int position = route.fixed() + random.nextInt(free);
            route.remove(position, 1 + random.nextInt(route.size() - position));
            return;
        }
        int request = random.nextInt(REQUESTS);
        if (route.indexOf(request) < 0) {
            route.insert(request, route.fixed() + random.nextInt(free + 1));
        }
    }

    private static double plainly(Problem problem, Route route) {
        List<String> ids =
                Arrays.stream(route.stops()).mapToObj(number -> "r" + number).toList();
        return new PlainEvaluation(problem).cost(problem.units().get(1), ids);
    }
}
