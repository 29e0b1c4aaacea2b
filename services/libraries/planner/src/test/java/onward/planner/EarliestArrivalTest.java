package onward.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import onward.planner.Ranking.Candidate;
import onward.planner.Ranking.Ineligible;
import org.junit.jupiter.api.Test;

class EarliestArrivalTest {
    private static final Place SCENE = new Place(45.0, 6.0);
    private static final Place NEAR = new Place(45.01, 6.0);
    private static final Place FAR = new Place(45.2, 6.0);
    private static final Travel ROAD = new Travel(50, 1.3, 0);

    private final Planner planner = new EarliestArrival();

    @Test
    void whoever_is_there_first_goes_first() {
        var ranking = planner.rank(request(), List.of(unit("far", FAR), unit("near", NEAR)));

        assertThat(ranking.candidates()).extracting(Candidate::unit).containsExactly("near", "far");
    }

    @Test
    void travel_is_great_circle_metres_stretched_by_the_detour() {
        var ranking = planner.rank(request(), List.of(unit("near", NEAR)));

        assertThat(ranking.candidates().getFirst().arrivalSeconds()).isCloseTo(1111.95 * 1.3 / (50 / 3.6), within(0.1));
    }

    @Test
    void what_a_unit_has_to_do_first_counts() {
        var busy = new Unit("near", ROAD, Set.of("REPAIR"), NEAR, List.of(new Visit(NEAR, 7200, null)), 3, List.of());

        var ranking = planner.rank(request(), List.of(busy, unit("far", FAR)));

        assertThat(ranking.candidates()).extracting(Candidate::unit).containsExactly("far", "near");
    }

    @Test
    void a_commitment_with_a_transport_ends_at_its_drop_off() {
        var transporting =
                new Unit("heli", ROAD, Set.of("REPAIR"), FAR, List.of(new Visit(FAR, 600, SCENE)), 3, List.of());

        var ranking = planner.rank(request(), List.of(transporting));

        assertThat(ranking.candidates().getFirst().travelSeconds()).isZero();
        assertThat(ranking.candidates().getFirst().freeSeconds())
                .isCloseTo(600 + ROAD.seconds(FAR, SCENE), within(0.1));
    }

    @Test
    void a_launch_takes_its_time() {
        var heli = new Unit("heli", new Travel(220, 1, 600), Set.of("REPAIR"), SCENE, List.of(), 1, List.of());

        var ranking = planner.rank(request(), List.of(heli));

        assertThat(ranking.candidates().getFirst().arrivalSeconds()).isEqualTo(600);
    }

    @Test
    void a_unit_without_the_capability_is_left_out_with_the_reason() {
        var unable = new Unit("tow", ROAD, Set.of("FLATBED"), NEAR, List.of(), 3, List.of());

        var ranking = planner.rank(request(), List.of(unable));

        assertThat(ranking.ineligible()).containsExactly(new Ineligible("tow", "lacks REPAIR"));
    }

    @Test
    void a_unit_with_a_full_stack_is_left_out_with_the_reason() {
        var full = new Unit("full", ROAD, Set.of("REPAIR"), NEAR, List.of(new Visit(NEAR, 60, null)), 1, List.of());

        var ranking = planner.rank(request(), List.of(full));

        assertThat(ranking.ineligible()).containsExactly(new Ineligible("full", "holds 1 of 1 jobs"));
        assertThat(ranking.busy()).extracting(Candidate::unit).containsExactly("full");
    }

    @Test
    void a_barred_unit_is_left_out_whatever_it_can_do() {
        var barred = new Unit("off", ROAD, Set.of("REPAIR"), NEAR, List.of(), 3, List.of("is off shift"));

        var ranking = planner.rank(request(), List.of(barred));

        assertThat(ranking.candidates()).isEmpty();
        assertThat(ranking.ineligible()).containsExactly(new Ineligible("off", "is off shift"));
    }

    @Test
    void equal_arrivals_are_ranked_by_id() {
        var ranking = planner.rank(request(), List.of(unit("b", NEAR), unit("a", NEAR)));

        assertThat(ranking.candidates()).extracting(Candidate::unit).containsExactly("a", "b");
    }

    private static Request request() {
        return new Request(SCENE, Set.of("REPAIR"));
    }

    private static Unit unit(String id, Place position) {
        return new Unit(id, ROAD, Set.of("REPAIR"), position, List.of(), 3, List.of());
    }
}
