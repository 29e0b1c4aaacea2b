package onward.dispatch.planning;

import static onward.dispatch.planning.AreaWorld.stops;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import onward.dispatch.planning.domain.PlannedTour;
import onward.dispatch.planning.domain.UnservedJob;
import org.junit.jupiter.api.Test;

/// The plan of an area with those whom a neighbour would lend.
class LentInPlansTest {
    private final AreaWorld world = new AreaWorld();

    @Test
    void a_neighbour_s_responder_is_planned_for_a_job_near_the_border() {
        var lent = world.lent(10);
        var job = world.pending(15);

        var plan = world.replanned();

        assertThat(stops(plan, lent)).containsExactly(job);
        assertThat(plan.tours()).extracting(PlannedTour::lentBy).containsExactly(AreaWorld.NORTH);
    }

    @Test
    void nobody_is_lent_for_a_job_that_is_far_from_the_border() {
        world.lent(10);
        var job = world.pending(20);

        var plan = world.replanned();

        assertThat(plan.tours()).isEmpty();
        assertThat(plan.unserved())
                .extracting(UnservedJob::job, UnservedJob::reason)
                .containsExactly(tuple(job, "No PATROL is on duty."));
    }

    @Test
    void nobody_is_lent_whom_the_neighbour_needs() {
        var needed = world.lent(10);
        var spare = world.lent(2);
        world.neededInTheNorth(needed);
        var job = world.pending(15);

        var plan = world.replanned();

        assertThat(stops(plan, needed)).isEmpty();
        assertThat(stops(plan, spare)).containsExactly(job);
    }
}
