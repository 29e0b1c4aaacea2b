package onward.dispatch.planning;

import static onward.dispatch.planning.AreaWorld.stops;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// What happens to jobs while their area is planned anew.
class MeanwhileTest {
    private final AreaWorld world = new AreaWorld();

    @Test
    void only_what_went_elsewhere_meanwhile_falls_out_of_the_plan() {
        var patrol = world.patrol(0);
        var other = world.patrol(40);
        var gone = world.pending(1);
        var staying = world.pending(2);
        world.takenMeanwhile.put(gone, Set.of(other));

        var kept = world.replan();

        var plan = world.find(AreaWorld.AREA).orElseThrow();
        assertThat(kept).isTrue();
        assertThat(stops(plan, patrol)).containsExactly(staying);
        assertThat(plan.places()).doesNotContainKey(gone);
        assertThat(world.registry
                        .counter("onward.planning.elsewhere", "area", AreaWorld.AREA)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void who_has_nothing_left_to_do_has_no_tour() {
        world.patrol(0);
        var other = world.patrol(40);
        var gone = world.pending(1);
        world.takenMeanwhile.put(gone, Set.of(other));

        assertThat(world.replanned().tours()).isEmpty();
    }

    @Test
    void what_was_offered_meanwhile_to_whom_it_was_planned_for_stays() {
        var patrol = world.patrol(0);
        var other = world.patrol(40);
        var job = world.pending(1);
        world.takenMeanwhile.put(job, Set.of(patrol, other));

        assertThat(stops(world.replanned(), patrol)).containsExactly(job);
    }

    @Test
    void a_job_for_a_desk_that_somebody_else_takes_meanwhile_falls_out() {
        var patrol = world.patrol(200);
        world.desk(2, 150);
        var job = world.pending(1);
        world.takenMeanwhile.put(job, Set.of(patrol));

        assertThat(world.replanned().contracted()).isEmpty();
    }

    @Test
    void a_job_that_nobody_could_do_falls_out_once_somebody_has_it() {
        var patrol = world.patrol(0);
        var job = world.requiring(1, "WINCH");
        world.takenMeanwhile.put(job, Set.of(patrol));

        assertThat(world.replanned().unserved()).isEmpty();
    }
}
