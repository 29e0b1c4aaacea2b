package onward.dispatch.offer;

import static onward.dispatch.offer.World.AGENT;
import static onward.dispatch.offer.World.patrol;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import onward.contracts.dispatch.DeclineReason;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Money;
import onward.dispatch.job.domain.Legs;
import onward.dispatch.job.domain.Offered;
import onward.dispatch.job.domain.Unfilled;
import onward.dispatch.offer.domain.Offer;
import org.junit.jupiter.api.Test;

/// Partners' desks, who are asked when nobody of the own fleet is left.
class LastResortTest {
    private static final ResponderId CHEAP = new ResponderId("cheap");
    private static final ResponderId DEAR = new ResponderId("dear");

    @Test
    void no_desk_is_asked_while_one_of_the_own_fleet_is_left() {
        var world = new World().withPatrols(2).withDesk("cheap", 60);
        var job = world.offered();

        world.decline(1);

        assertThat(last(world, job).terms().responder()).isEqualTo(patrol(2));
    }

    @Test
    void the_cheapest_desk_is_asked_when_everybody_of_the_own_fleet_has_declined_and_has_five_minutes() {
        var world = new World().withPatrols(1).withDesk("dear", 200).withDesk("cheap", 60);
        var job = world.offered();

        world.decline(1);

        var terms = last(world, job).terms();
        assertThat(terms.responder()).isEqualTo(CHEAP);
        assertThat(Duration.between(world.clock.instant(), terms.expiresAt())).isEqualTo(Duration.ofSeconds(300));
    }

    @Test
    void its_price_and_the_chance_that_it_declines_are_on_record() {
        var world = new World().withDesk("dear", 200).withDesk("cheap", 60);

        var job = world.offered();

        var decision = last(world, job).terms().decision();
        assertThat(decision.recommended()).isEqualTo(CHEAP);
        assertThat(decision.candidates())
                .extracting(candidate -> candidate.responder().value())
                .containsExactly("cheap", "dear");
        var cheap = decision.candidates().getFirst();
        // 6.22 km there and back at 50 km/h by roads 1.3 times as long, and 20 min of work
        assertThat(cheap.price()).isEqualTo(Money.euros(39.4));
        assertThat(cheap.declineChance()).isEqualTo(0.2);
    }

    @Test
    void desks_are_asked_one_after_the_other_until_none_is_left() {
        var world = new World().withDesk("dear", 200).withDesk("cheap", 60);
        var job = world.offered();

        decline(world, CHEAP);
        assertThat(world.job(job)).isInstanceOf(Offered.class);
        assertThat(last(world, job).terms().responder()).isEqualTo(DEAR);
        decline(world, DEAR);

        assertThat(world.job(job)).isInstanceOf(Unfilled.class);
    }

    @Test
    void a_desk_is_asked_after_the_broadcast_though_others_were_never_asked() {
        var world = new World().withPatrols(9).withDesk("cheap", 60);
        var job = world.offered();

        for (int i = 1; i <= 8; i++) {
            world.decline(i);
        }

        assertThat(last(world, job).terms().responder()).isEqualTo(CHEAP);
    }

    @Test
    void a_silent_desk_leaves_the_job_unfilled_until_another_comes() {
        var world = new World().withDesk("cheap", 60);
        var job = world.offered();
        world.clock.advance(Duration.ofSeconds(300));
        world.expireOffers.expire(Legs.INCIDENT);
        assertThat(world.job(job)).isInstanceOf(Unfilled.class);

        world.retryUnfilledJobs.retry(job, Set.of());
        assertThat(world.job(job)).isInstanceOf(Unfilled.class);
        world.withDesk("dear", 200);
        world.retryUnfilledJobs.retry(job, Set.of());

        assertThat(world.job(job)).isInstanceOf(Offered.class);
    }

    private static void decline(World world, ResponderId desk) {
        world.declineOffer.decline(world.openTo(desk).getFirst().id(), desk, DeclineReason.NO_CAPACITY, null, AGENT);
    }

    private static Offer last(World world, JobId job) {
        return world.of(job).getLast();
    }
}
