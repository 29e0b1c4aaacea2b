package onward.planner.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import onward.planner.Problems;
import onward.planner.evaluation.Instance;
import onward.planner.evaluation.Numbered;
import onward.planner.generate.Family;
import onward.planner.generate.Generator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeighbourhoodTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 30, 101, 400})
    void it_holds_the_nearest_of_all_nearest_first(int count) {
        var instance = Numbered.open(Problems.random(count, 1 + count / 2, count, false), 0).instance;

        var neighbourhood = new Neighbourhood(instance);

        for (int number = 0; number < count; number++) {
            int request = number;
            IntToDoubleFunction toRequest =
                    other -> other == request ? -1 : instance.positions.squared(request, instance.positions, other);
            IntToDoubleFunction toUnit = unit -> instance.positions.squared(request, instance.unitPositions, unit);
            var able = IntStream.range(0, instance.units).filter(unit -> instance.serves(unit, request));
            assertThat(far(neighbourhood.requests[request], toRequest))
                    .containsExactly(nearest(IntStream.range(0, count), toRequest, 100));
            assertThat(far(neighbourhood.units[request], toUnit)).containsExactly(nearest(able, toUnit, 150));
        }
    }

    @Test
    void few_of_many_places_are_looked_at() {
        var country = Numbered.open(Generator.generate(Family.NATIONAL, 1), 0).instance;

        long looks = new Neighbourhood(country).looks;

        long pairs = (long) country.requests * (country.requests + country.units);
        assertThat(looks).isLessThan(pairs / 5);
    }

    @Test
    void a_thousand_requests_at_one_place_are_no_work_for_each_other() {
        var instance = new Instance(1, 1000);
        for (int request = 0; request < instance.requests; request++) {
            instance.positions.set(request, 45, 6);
        }

        var neighbourhood = new Neighbourhood(instance);

        assertThat(neighbourhood.looks).isLessThan(200_000);
        assertThat(neighbourhood.requests[500]).hasSize(100).startsWith(500).doesNotHaveDuplicates();
    }

    private static double[] far(int[] places, IntToDoubleFunction distance) {
        return Arrays.stream(places).mapToDouble(distance).toArray();
    }

    private static double[] nearest(IntStream places, IntToDoubleFunction distance, int count) {
        return places.mapToDouble(distance).sorted().limit(count).toArray();
    }
}
