package onward.dispatch.planning;

import static onward.dispatch.planning.AreaWorld.stop;
import static onward.dispatch.planning.AreaWorld.stops;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onward.contracts.dispatch.JobState;
import onward.dispatch.planning.domain.ContractedJob;
import onward.dispatch.planning.domain.PlanMethod;
import onward.dispatch.planning.domain.UnservedJob;
import onward.planner.problem.Plan;
import org.junit.jupiter.api.Test;

class ReplanAreaTest {
    private final AreaWorld world = new AreaWorld();

    @Test
    void everybody_goes_where_it_is_cheapest_and_the_plan_is_proven() {
        var west = world.patrol(0);
        var east = world.patrol(40);
        var nearWest = world.pending(1);
        var nearEast = world.pending(39);

        var plan = world.replanned();

        assertThat(stops(plan, west)).containsExactly(nearWest);
        assertThat(stops(plan, east)).containsExactly(nearEast);
        assertThat(plan.method()).isEqualTo(PlanMethod.OPTIMISED);
        assertThat(plan.gap()).isLessThan(1e-6);
        assertThat(plan.drawnAt()).isEqualTo(world.clock.instant());
    }

    @Test
    void lateness_is_shared_by_need() {
        var patrol = world.patrol(0);
        var first = world.pending(1);
        var second = world.pending(1);
        var urgent = world.urgent(1);
        var asUrgent = world.urgent(1);

        var plan = world.replanned();

        assertThat(stops(plan, patrol).subList(0, 2)).containsExactlyInAnyOrder(urgent, asUrgent);
        assertThat(stops(plan, patrol).subList(2, 4)).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void work_under_way_comes_first_then_what_was_accepted() {
        var patrol = world.patrol(0);
        var accepted = world.held(1, JobState.ACCEPTED, patrol);
        var underWay = world.held(30, JobState.EN_ROUTE, patrol);
        var waiting = world.pending(2);

        var plan = world.replanned();

        assertThat(stops(plan, patrol)).containsExactly(underWay, accepted, waiting);
        assertThat(stop(plan, underWay).fixed()).isTrue();
        assertThat(stop(plan, waiting).fixed()).isFalse();
    }

    @Test
    void work_on_the_spot_goes_on_where_the_responder_is() {
        var patrol = world.patrol(0);
        var job = world.held(30, JobState.ON_SCENE, patrol);

        var plan = world.replanned();

        assertThat(stop(plan, job).start()).isEqualTo(world.clock.instant());
        assertThat(stop(plan, job).end()).isEqualTo(world.clock.instant().plus(Duration.ofMinutes(30)));
    }

    @Test
    void an_offer_in_flight_stays_with_who_was_asked() {
        world.patrol(0);
        var farther = world.patrol(20);
        var job = world.offered(1, farther);

        var plan = world.replanned();

        assertThat(stops(plan, farther)).containsExactly(job);
    }

    @Test
    void of_several_who_are_asked_one_has_it_in_the_plan() {
        world.patrol(0);
        var near = world.patrol(20);
        var far = world.patrol(30);
        var job = world.offered(1, far, near);

        var plan = world.replanned();

        assertThat(stops(plan, near)).containsExactly(job);
    }

    @Test
    void who_declined_is_not_planned_for_it() {
        var near = world.patrol(0);
        var far = world.patrol(20);
        var job = world.declinedBy(1, near);

        var plan = world.replanned();

        assertThat(stops(plan, far)).containsExactly(job);
    }

    @Test
    void who_is_off_duty_finishes_and_gets_nothing_new() {
        var leaving = world.patrol(0, false, Set.of("TOOLS_BASIC"));
        var staying = world.patrol(20);
        var held = world.held(1, JobState.ACCEPTED, leaving);
        var waiting = world.pending(1);

        var plan = world.replanned();

        assertThat(stops(plan, leaving)).containsExactly(held);
        assertThat(stops(plan, staying)).containsExactly(waiting);
    }

    @Test
    void a_reserved_job_does_not_start_before_its_time() {
        world.patrol(0);
        var until = world.clock.instant().plus(Duration.ofHours(2));
        var job = world.reserved(1, until);

        var plan = world.replanned();

        assertThat(stop(plan, job).start()).isEqualTo(until);
    }

    @Test
    void what_starts_beyond_the_horizon_is_not_planned_yet() {
        world.patrol(0);
        world.reserved(1, world.clock.instant().plus(Duration.ofHours(9)));

        var plan = world.replanned();

        assertThat(plan.tours()).isEmpty();
        assertThat(plan.unserved()).isEmpty();
    }

    @Test
    void a_job_that_nobody_can_do_is_unserved_with_the_reason() {
        world.patrol(0);
        var job = world.requiring(1, "WINCH");

        var plan = world.replanned();

        assertThat(plan.unserved())
                .extracting(UnservedJob::job, UnservedJob::reason)
                .containsExactly(tuple(job, "No PATROL on duty can do all of WINCH."));
    }

    @Test
    void without_anybody_on_duty_everything_is_unserved() {
        var job = world.pending(1);

        var plan = world.replanned();

        assertThat(plan.unserved())
                .extracting(UnservedJob::job, UnservedJob::reason)
                .containsExactly(tuple(job, "No PATROL is on duty."));
    }

    @Test
    void a_partner_desk_is_planned_where_it_is_cheaper_than_to_wait() {
        world.patrol(200);
        var desk = world.desk(2, 150);
        var job = world.pending(1);

        var plan = world.replanned();

        assertThat(plan.contracted())
                .extracting(ContractedJob::job, ContractedJob::desk)
                .containsExactly(tuple(job, desk));
        assertThat(plan.contracted().getFirst().price()).isPositive();
    }

    @Test
    void a_job_that_a_partner_desk_has_is_its_business() {
        world.patrol(1);
        var desk = world.desk(2, 150);
        var job = world.held(1, JobState.ACCEPTED, desk);

        var plan = world.replanned();

        assertThat(plan.tours()).isEmpty();
        assertThat(plan.contracted())
                .extracting(ContractedJob::job, ContractedJob::desk, ContractedJob::price)
                .containsExactly(tuple(job, desk, null));
    }

    @Test
    void a_job_stays_where_it_was_planned_unless_the_gain_is_worth_it() {
        var first = world.patrol(0);
        var job = world.pending(10);
        world.replanned();
        world.clock.advance(Duration.ofSeconds(5));
        world.patrol(19);

        var plan = world.replanned();

        assertThat(stops(plan, first)).containsExactly(job);
    }

    @Test
    void without_the_optimiser_jobs_are_inserted_and_nothing_is_proven() {
        var patrol = world.patrol(0);
        var job = world.pending(1);
        world.solver = problem -> Optional.empty();

        var plan = world.replanned();

        assertThat(stops(plan, patrol)).containsExactly(job);
        assertThat(plan.method()).isEqualTo(PlanMethod.INSERTED);
        assertThat(plan.lowerBound()).isNull();
        assertThat(world.registry.counter("onward.planning.fallbacks").count()).isEqualTo(1);
    }

    @Test
    void a_plan_that_leaves_something_out_is_not_believed() {
        var patrol = world.patrol(0);
        var job = world.pending(1);
        world.solver = problem -> Optional.of(new Plan(List.of(), List.of(), List.of(), 0.0, 0.0));

        var plan = world.replanned();

        assertThat(plan.method()).isEqualTo(PlanMethod.INSERTED);
        assertThat(stops(plan, patrol)).containsExactly(job);
    }

    @Test
    void a_plan_is_dropped_when_a_newer_one_is_there() {
        world.patrol(0);
        world.pending(1);
        world.replanned();
        var newest = world.find(AreaWorld.AREA).orElseThrow();

        var kept = world.replan();

        assertThat(kept).isFalse();
        assertThat(world.find(AreaWorld.AREA)).containsSame(newest);
    }
}
