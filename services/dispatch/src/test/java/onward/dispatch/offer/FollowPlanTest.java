package onward.dispatch.offer;

import static onward.dispatch.offer.World.patrol;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.dispatch.job.domain.Legs;
import onward.dispatch.job.domain.Planned;
import onward.dispatch.job.domain.Turn;
import onward.dispatch.offer.domain.Slot;
import onward.dispatch.planning.domain.DispatchPlan;
import onward.dispatch.planning.domain.PlanCosts;
import onward.dispatch.planning.domain.PlanMethod;
import onward.dispatch.planning.domain.PlannedStop;
import onward.dispatch.planning.domain.PlannedTour;
import org.junit.jupiter.api.Test;

/// Two patrols at work and a job that waits: the plan of the area says for whom.
class FollowPlanTest {
    private final World world = new World().withPatrols(2).withBusy(1, 40).withBusy(2, 30);
    private final JobId job = world.offered();

    @Test
    void it_waits_for_whom_the_plan_gives_it_to() {
        follow(plan(patrol(1), "PT40M", "PT42M"));

        assertThat(turn())
                .isEqualTo(new Turn(
                        patrol(1),
                        world.in("PT40M"),
                        world.in("PT42M"),
                        world.in("PT25M"),
                        "The plan of the area has it so."));
    }

    @Test
    void where_the_plan_has_it_as_it_waits_already_nobody_is_told() {
        assertThat(world.followPlan.otherwise(plan(patrol(2), "PT32M", "PT34M")))
                .isEmpty();
    }

    @Test
    void only_jobs_that_wait_and_come_after_work_that_was_taken_are_looked_at() {
        var now = world.clock.instant();
        var first = tour(patrol(1), stop(job, JobState.PENDING, false, now, now));
        var taken = tour(
                patrol(1),
                stop(other(), JobState.ON_SCENE, true, now, now),
                stop(job, JobState.OFFERED, true, now, now));
        var asked = tour(
                patrol(1),
                stop(other(), JobState.OFFERED, true, now, now),
                stop(job, JobState.PENDING, false, now, now));
        var idle = tour(
                patrol(1),
                stop(other(), JobState.PENDING, false, now, now),
                stop(job, JobState.PENDING, false, now, now));
        var unknown = tour(
                patrol(1),
                stop(job, JobState.ON_SCENE, true, now, now),
                stop(other(), JobState.PENDING, false, now, now));

        assertThat(List.of(first, taken, asked, idle, unknown))
                .allSatisfy(tour ->
                        assertThat(world.followPlan.otherwise(plan(tour))).isEmpty());
    }

    @Test
    void it_breaks_no_promise_that_is_kept_without_it() {
        var before = turn();
        var late = Duration.between(world.clock.instant(), Legs.PROMISED)
                .plusMinutes(1)
                .toString();

        follow(plan(patrol(1), "PT40M", late));

        assertThat(turn()).isEqualTo(before);
    }

    @Test
    void what_is_about_to_be_offered_stays() {
        var before = turn();
        world.clock.advance(Duration.ofMinutes(15));

        follow(plan(patrol(1), "PT40M", "PT42M"));

        assertThat(turn()).isEqualTo(before);
    }

    @Test
    void another_look_does_not_change_for_whom_it_waits() {
        follow(plan(patrol(1), "PT40M", "PT42M"));

        world.withBusy(2, 20);
        world.offerPlannedJobs.lookAgain(job);

        assertThat(turn().responderId()).isEqualTo(patrol(1));
    }

    @Test
    void who_has_declined_it_is_not_waited_for() {
        var other = new World().withPatrols(3).withBusy(2, 30).withBusy(3, 40);
        var declined = other.offered();
        other.decline(1);
        var before = turn(other, declined);

        other.followPlan.take(new Slot(declined, patrol(1), other.in("PT20M"), other.in("PT22M")));

        assertThat(turn(other, declined)).isEqualTo(before);
    }

    @Test
    void who_would_break_the_promise_is_not_asked_before_who_keeps_it() {
        follow(plan(patrol(1), "PT40M", "PT42M"));

        world.clock.advance(Duration.between(world.clock.instant(), Legs.PROMISED.minus(Duration.ofMinutes(13))));
        world.withBusy(1, 14).withBusy(2, 5);
        world.offerPlannedJobs.due(Legs.INCIDENT);

        assertThat(asked()).containsExactly(patrol(2));
    }

    @Test
    void when_the_time_has_come_it_is_put_to_whom_it_has_waited_for() {
        follow(plan(patrol(1), "PT40M", "PT42M"));

        world.clock.advance(Duration.ofMinutes(25));
        world.withBusy(1, 15).withBusy(2, 5);
        world.offerPlannedJobs.due(Legs.INCIDENT);

        assertThat(asked()).containsExactly(patrol(1));
    }

    private List<ResponderId> asked() {
        return world.of(job).stream().map(offer -> offer.terms().responder()).toList();
    }

    private void follow(DispatchPlan plan) {
        assertThat(world.followPlan.otherwise(plan)).extracting(Slot::job).containsExactly(job);
        world.followPlan.otherwise(plan).forEach(world.followPlan::take);
    }

    private Turn turn() {
        return turn(world, job);
    }

    private static Turn turn(World world, JobId job) {
        assertThat(world.job(job)).isInstanceOf(Planned.class);
        return ((Planned) world.job(job)).turn();
    }

    private DispatchPlan plan(ResponderId responder, String freeIn, String thereIn) {
        var now = world.clock.instant();
        var free = world.in(freeIn);
        return plan(tour(
                responder,
                stop(other(), JobState.ON_SCENE, true, now, free),
                stop(job, JobState.PENDING, false, world.in(thereIn), world.in(thereIn))));
    }

    private DispatchPlan plan(PlannedTour tour) {
        return new DispatchPlan(
                "everywhere",
                world.clock.instant(),
                Duration.ZERO,
                PlanMethod.OPTIMISED,
                List.of(tour),
                List.of(),
                List.of(),
                PlanCosts.NONE,
                null);
    }

    private static PlannedTour tour(ResponderId responder, PlannedStop... stops) {
        return new PlannedTour(responder, List.of(stops), stops[stops.length - 1].end(), null);
    }

    private static PlannedStop stop(JobId id, JobState state, boolean fixed, Instant start, Instant end) {
        return new PlannedStop(id, Legs.INCIDENT, state, fixed, start, end, Duration.ZERO);
    }

    private static JobId other() {
        return new JobId(new UUID(9, 9));
    }
}
