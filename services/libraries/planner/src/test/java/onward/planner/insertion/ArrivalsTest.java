package onward.planner.insertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import onward.planner.explain.Account;
import onward.planner.insertion.Arrivals.Bound;
import onward.planner.insertion.Arrivals.Visit;
import onward.planner.problem.Kind;
import onward.planner.problem.Plan;
import onward.planner.problem.Position;
import onward.planner.problem.Problem;
import onward.planner.problem.Request;
import onward.planner.problem.Tour;
import onward.planner.problem.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivalsTest {
    private static final Position SCENE = new Position(45.0, 6.0);
    private static final Position NEAR = new Position(45.01, 6.0);
    private static final Position FAR = new Position(45.2, 6.0);
    private static final Kind ROAD = new Kind(50, 1.3);
    private static final double NEAR_SECONDS = 1111.95 * 1.3 / (50 / 3.6);

    @Test
    void whoever_is_bound_to_nothing_drives_at_once() {
        var arrivals = Arrivals.at(SCENE, List.of(new Bound(ROAD, NEAR, List.of())));

        assertThat(arrivals.free(0)).isZero();
        assertThat(arrivals.travel(0)).isCloseTo(NEAR_SECONDS, within(0.1));
    }

    @Test
    void what_a_unit_is_bound_to_comes_first() {
        var there = new Visit(SCENE, 600, null);
        var back = new Visit(NEAR, 60, null);

        var arrivals = Arrivals.at(SCENE, List.of(new Bound(ROAD, NEAR, List.of(there, back))));

        assertThat(arrivals.free(0)).isCloseTo(660 + 2 * NEAR_SECONDS, within(0.2));
        assertThat(arrivals.travel(0)).isCloseTo(NEAR_SECONDS, within(0.1));
    }

    @Test
    void a_visit_with_a_transport_ends_at_its_drop_off() {
        var transport = new Visit(NEAR, 600, SCENE);

        var arrivals = Arrivals.at(SCENE, List.of(new Bound(ROAD, NEAR, List.of(transport))));

        assertThat(arrivals.free(0)).isCloseTo(600 + NEAR_SECONDS, within(0.1));
        assertThat(arrivals.travel(0)).isZero();
    }

    @Test
    void every_unit_moves_as_its_kind_does_from_where_it_is() {
        var flying = new Bound(new Kind(220, 1), FAR, List.of(new Visit(FAR, 0, NEAR)));
        var slow = new Bound(ROAD, FAR, List.of(new Visit(FAR, 30, null)));

        var arrivals = Arrivals.at(SCENE, List.of(flying, slow));

        assertThat(arrivals.free(0)).isCloseTo(19 * 1111.95 / (220 / 3.6), within(0.1));
        assertThat(arrivals.travel(0)).isCloseTo(1111.95 / (220 / 3.6), within(0.1));
        assertThat(arrivals.free(1)).isEqualTo(30);
        assertThat(arrivals.travel(1)).isCloseTo(20 * NEAR_SECONDS, within(1.0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void the_times_are_those_of_a_plan(long seed) {
        var random = new Random(seed);
        var scene = position(random);
        var kind = new Kind(20 + random.nextInt(200), 1 + random.nextDouble());
        var position = position(random);
        var visits = IntStream.range(0, (int) seed % 4)
                .mapToObj(number -> new Visit(
                        position(random), random.nextInt(3000), random.nextBoolean() ? position(random) : null))
                .toList();

        var arrivals = Arrivals.at(scene, List.of(new Bound(kind, position, visits)));

        var stops = Account.of(problem(kind, position, visits, scene), plan(visits.size()))
                .schedules()
                .getFirst()
                .stops();
        assertThat(arrivals.free(0) + arrivals.travel(0))
                .isCloseTo(stops.getLast().start(), within(1e-6));
        assertThat(arrivals.free(0))
                .isCloseTo(stops.size() == 1 ? 0 : stops.get(stops.size() - 2).end(), within(1e-6));
    }

    private static Problem problem(Kind kind, Position position, List<Visit> visits, Position scene) {
        var requests = new ArrayList<Request>();
        for (var visit : visits) {
            double carried = visit.dropOff() == null ? 0 : seconds(kind, visit.place(), visit.dropOff());
            requests.add(request(requests.size(), visit.place(), visit.dropOff(), visit.workSeconds() + carried));
        }
        requests.add(request(visits.size(), scene, null, 600));
        var unit = new Unit("u", "kind", Set.of(), position, 0, position, 0, 1, 1, 1, List.of());
        return new Problem(Map.of("kind", kind), List.of(unit), requests, null);
    }

    private static Request request(int number, Position position, @Nullable Position dropOff, double serviceSeconds) {
        return new Request("r" + number, position, dropOff, 0, serviceSeconds, Set.of(), 0, null, 0, Set.of(), null);
    }

    private static Plan plan(int visits) {
        var stops = IntStream.rangeClosed(0, visits)
                .mapToObj(number -> "r" + number)
                .toList();
        return new Plan(List.of(new Tour("u", stops)), List.of(), List.of(), null, null);
    }

    /// By the law of cosines, which is exact enough for places that are not next to each other.
    private static double seconds(Kind kind, Position from, Position to) {
        double cosine = Math.sin(Math.toRadians(from.lat())) * Math.sin(Math.toRadians(to.lat()))
                + Math.cos(Math.toRadians(from.lat()))
                        * Math.cos(Math.toRadians(to.lat()))
                        * Math.cos(Math.toRadians(to.lon() - from.lon()));
        return 6_371_008.8 * Math.acos(Math.min(1, cosine)) * kind.detourFactor() / (kind.speedKmh() / 3.6);
    }

    private static Position position(Random random) {
        return new Position(45 + random.nextDouble(), 6 + random.nextDouble());
    }
}
