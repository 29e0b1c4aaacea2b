package onward.dispatch.offer;

import static onward.dispatch.offer.World.patrol;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.dispatch.job.domain.Legs;
import onward.dispatch.job.domain.Offered;
import onward.dispatch.job.domain.Planned;
import onward.dispatch.job.domain.Turn;
import onward.dispatch.job.domain.Unfilled;
import onward.dispatch.offer.domain.Offer;
import org.junit.jupiter.api.Test;

/// Planned is not offered: a job waits for who is busy, until shortly before they are due to be free.
class WaitingTest {
    @Test
    void a_job_waits_for_who_is_free_first_and_nobody_is_asked_yet() {
        var world = new World().withPatrols(2).withBusy(1, 40).withBusy(2, 30);

        var job = world.offered();

        assertThat(world.allOffers()).isEmpty();
        var turn = turn(world, job);
        assertThat(turn.responderId()).isEqualTo(patrol(2));
        assertThat(turn.freeAt()).isEqualTo(world.in("PT30M"));
        assertThat(turn.offerAt()).isEqualTo(world.in("PT15M"));
        assertThat(turn.reason()).isEqualTo("Nobody who could do it is free.");
    }

    @Test
    void who_is_due_to_be_free_within_the_lead_is_asked_at_once() {
        var world = new World().withPatrols(1).withBusy(1, 15);

        var job = world.offered();

        assertThat(asked(world, job)).isEqualTo(patrol(1));
    }

    @Test
    void who_is_free_is_asked_unless_somebody_busy_is_there_clearly_earlier() {
        var near = new World().withPatrols(20).withBusy(1, 16);
        var worthIt = new World().withPatrols(1).withBusy(1, 16).withFree(2, 0.4);
        var notQuite = new World().withPatrols(1).withBusy(1, 16).withFree(2, 0.2);

        assertThat(asked(near, near.offered())).isEqualTo(patrol(2));
        assertThat(turn(worthIt, worthIt.offered()).reason())
                .isEqualTo("It is there 31 min before patrol-2, who is free.");
        assertThat(asked(notQuite, notQuite.offered())).isEqualTo(patrol(2));
    }

    @Test
    void as_long_as_somebody_is_free_nobody_waits_for_the_answer_of_others() {
        var asked = new World().withPatrols(1).withAsked(1, 16).withFree(2, 0.4);
        var nobodyElse = new World().withPatrols(1).withAsked(1, 16);

        assertThat(asked(asked, asked.offered())).isEqualTo(patrol(2));
        assertThat(turn(nobodyElse, nobodyElse.offered()).responderId()).isEqualTo(patrol(1));
    }

    @Test
    void why_who_is_busy_was_not_asked_is_on_record() {
        var world = new World().withPatrols(2).withBusy(1, 40);

        world.offered();

        assertThat(world.open(2).terms().decision().notEligible())
                .extracting(other -> other.responder().value() + " " + other.reason())
                .containsExactly("patrol-1 is busy until 2026-12-20T10:40:00Z");
    }

    @Test
    void a_desk_is_asked_rather_than_that_a_promise_is_broken_by_waiting() {
        var inTime = new World().withPatrols(1).withBusy(1, 50).withDesk("desk", 60);
        var tooLate = new World().withPatrols(1).withBusy(1, 60).withDesk("desk", 60);

        assertThat(turn(inTime, inTime.offered()).arrival()).isBefore(Legs.PROMISED);
        assertThat(asked(tooLate, tooLate.offered())).isEqualTo(new ResponderId("desk"));
    }

    @Test
    void without_a_desk_a_job_for_which_nobody_is_free_in_time_is_unfilled() {
        var world = new World().withPatrols(1).withBusy(1, 60);

        var job = world.offered();

        assertThat(world.job(job)).isInstanceOf(Unfilled.class);
        assertThat(world.changes.getLast())
                .hasFieldOrPropertyWithValue("reason", "Nobody who could do it is free in time.");
    }

    @Test
    void an_unfilled_job_is_not_tried_again_before_somebody_can_be_asked_or_waited_for() {
        var world = new World().withPatrols(1).withBusy(1, 60);
        var job = world.offered();

        world.retryUnfilledJobs.retry(job, Set.of());
        assertThat(world.job(job)).isInstanceOf(Unfilled.class);
        world.withBusy(1, 50);
        world.retryUnfilledJobs.retry(job, Set.of());

        assertThat(world.job(job)).isInstanceOf(Planned.class);
    }

    @Test
    void who_has_no_room_at_the_moment_is_waited_for_too() {
        var world = new World().withPatrols(1).withBusy(1, 10, 10, 10).withDesk("desk", 60);

        var job = world.offered();

        assertThat(turn(world, job).offerAt()).isEqualTo(world.in("PT15M"));
    }

    @Test
    void it_is_offered_when_its_time_has_come_and_not_before() {
        var world = new World().withPatrols(1).withBusy(1, 30);
        var job = world.offered();

        world.clock.advance(Duration.ofMinutes(15).minusNanos(1));
        world.offerPlannedJobs.due(Legs.INCIDENT);
        assertThat(world.job(job)).isInstanceOf(Planned.class);
        world.clock.advance(Duration.ofNanos(1));
        world.withBusy(1, 15);
        world.offerPlannedJobs.due(Legs.INCIDENT);

        assertThat(asked(world, job)).isEqualTo(patrol(1));
    }

    @Test
    void whose_work_takes_longer_than_was_thought_is_waited_for_longer() {
        var world = new World().withPatrols(1).withBusy(1, 30);
        var job = world.offered();

        world.clock.advance(Duration.ofMinutes(15));
        world.withBusy(1, 25);
        world.offerPlannedJobs.due(Legs.INCIDENT);

        assertThat(turn(world, job).offerAt()).isEqualTo(world.in("PT10M"));
    }

    @Test
    void whoever_gets_free_before_is_asked_at_once() {
        var world = new World().withPatrols(2).withBusy(1, 30).withBusy(2, 50);
        var job = world.offered();

        world.withBusy(2);
        world.offerPlannedJobs.lookAgain(job);

        assertThat(asked(world, job)).isEqualTo(patrol(2));
    }

    @Test
    void nobody_is_told_when_another_look_finds_the_same() {
        var world = new World().withPatrols(1).withBusy(1, 30);
        var job = world.offered();
        int told = world.changes.size();

        world.offerPlannedJobs.lookAgain(job);

        assertThat(world.changes).hasSize(told);
    }

    @Test
    void the_last_call_goes_to_whoever_has_room() {
        var world = new World().withPatrols(4);
        var job = world.offered();
        world.decline(1);
        world.decline(2);
        world.withBusy(4, 40);

        world.decline(3);

        assertThat(world.job(job)).isInstanceOf(Offered.class);
        assertThat(asked(world, job)).isEqualTo(patrol(4));
    }

    private static Turn turn(World world, JobId job) {
        assertThat(world.job(job)).isInstanceOf(Planned.class);
        return ((Planned) world.job(job)).turn();
    }

    private static ResponderId asked(World world, JobId job) {
        assertThat(world.of(job)).isNotEmpty();
        Offer last = world.of(job).getLast();
        return last.terms().responder();
    }
}
