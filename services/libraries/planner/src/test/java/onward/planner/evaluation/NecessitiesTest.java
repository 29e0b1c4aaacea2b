package onward.planner.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import onward.planner.Problems;
import org.junit.jupiter.api.Test;

class NecessitiesTest {
    private static final int UNITS = 4;
    private static final int REQUESTS = 120;
    private static final long MOST = 500;

    private final Instance instance = new Numbered(Problems.random(3, UNITS, REQUESTS, true)).instance;

    @Test
    void whoever_can_be_served_is_in_a_tour_however_little_may_be_tried() {
        assertThat(served(thrifty())).isEqualTo(servable()).isPositive();
        assertThat(served(thorough())).isEqualTo(servable());
    }

    @Test
    void when_much_was_tried_only_the_ends_of_tours_are() {
        var thrifty = thrifty();

        serveAll(thrifty);

        long longestScan = (REQUESTS + 1) * (REQUESTS + 2) / 2;
        long atTheEnds = REQUESTS * UNITS;
        assertThat(thrifty.stops()).isGreaterThan(MOST).isLessThan(MOST + longestScan + atTheEnds);
    }

    @Test
    void what_is_tried_everywhere_costs_less() {
        var thrifty = thrifty();
        var thorough = thorough();

        serveAll(thrifty);
        serveAll(thorough);

        assertThat(thorough.stops()).isGreaterThan(10 * thrifty.stops());
        assertThat(cost(thorough)).isLessThan(cost(thrifty));
    }

    private Necessities thrifty() {
        return new Necessities(instance, new int[UNITS][0], MOST);
    }

    private Necessities thorough() {
        return new Necessities(instance, new int[UNITS][0]);
    }

    private void serveAll(Necessities necessities) {
        for (int request = 0; request < REQUESTS; request++) {
            necessities.serve(request);
        }
    }

    private int served(Necessities necessities) {
        serveAll(necessities);
        return necessities.routes().stream().mapToInt(Route::size).sum();
    }

    private int servable() {
        int count = 0;
        for (int request = 0; request < REQUESTS; request++) {
            int number = request;
            boolean anybody = Arrays.stream(new int[] {0, 1, 2, 3}).anyMatch(unit -> instance.serves(unit, number));
            count += anybody ? 1 : 0;
        }
        return count;
    }

    private static double cost(Necessities necessities) {
        return necessities.routes().stream().mapToDouble(Route::cost).sum();
    }
}
