package onward.dispatch.offer;

import static onward.dispatch.offer.World.AGENT;
import static onward.dispatch.offer.World.patrol;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import onward.contracts.dispatch.OfferState;
import onward.dispatch.job.domain.JobChange;
import onward.dispatch.job.domain.Legs;
import onward.dispatch.job.domain.Offered;
import onward.dispatch.job.domain.Unfilled;
import onward.dispatch.offer.domain.Offer;
import org.junit.jupiter.api.Test;

class CascadeTest {
    @Test
    void a_decliner_is_not_asked_again_and_the_next_is() {
        var world = new World().withPatrols(2);
        var job = world.offered();

        world.decline(1);

        assertThat(world.of(job)).extracting(Offer::state).containsExactly(OfferState.DECLINED, OfferState.SENT);
        assertThat(world.open(2).terms().round()).isEqualTo(2);
        assertThat(world.open(2).terms().decision().notEligible())
                .extracting(out -> out.responder())
                .containsExactly(patrol(1));
    }

    @Test
    void after_three_in_sequence_five_are_asked_at_once_and_then_nobody() {
        var world = new World().withPatrols(10);
        var job = world.offered();
        world.decline(1);
        world.decline(2);
        world.decline(3);
        assertThat(world.of(job)).hasSize(8);

        for (int i = 4; i <= 8; i++) {
            world.decline(i);
        }

        assertThat(world.job(job)).isInstanceOf(Unfilled.class);
        assertThat(world.of(job)).hasSize(8);
    }

    @Test
    void a_broadcast_goes_on_while_one_of_the_five_may_still_answer() {
        var world = new World().withPatrols(8);
        var job = world.offered();
        for (int i = 1; i <= 7; i++) {
            world.decline(i);
        }

        assertThat(world.job(job)).isInstanceOf(Offered.class);
        assertThat(world.accept(8)).isInstanceOf(AcceptOffer.Answer.OnTheWay.class);
    }

    @Test
    void of_a_broadcast_the_first_wins_and_the_others_are_told() {
        var world = new World().withPatrols(8);
        var job = world.offered();
        world.decline(1);
        world.decline(2);
        world.decline(3);
        var beaten = world.open(5);

        world.accept(4);

        assertThat(world.acceptOffer.accept(beaten.id(), patrol(5), world.in("PT5M"), AGENT))
                .isEqualTo(new AcceptOffer.Answer.Taken());
        assertThat(world.of(job))
                .filteredOn(offer -> offer instanceof Offer.Withdrawn)
                .hasSize(4);
    }

    @Test
    void silence_asks_the_next_at_the_deadline_and_not_before() {
        var world = new World().withPatrols(2);
        var job = world.offered();
        world.clock.advance(Duration.ofSeconds(89));
        world.expireOffers.expire(Legs.INCIDENT);
        assertThat(world.of(job)).hasSize(1);

        world.clock.advance(Duration.ofSeconds(1));
        world.expireOffers.expire(Legs.INCIDENT);

        assertThat(world.of(job)).extracting(Offer::state).containsExactly(OfferState.EXPIRED, OfferState.SENT);
        assertThat(world.changes).hasAtLeastOneElementOfType(JobChange.Expired.class);
    }

    @Test
    void a_whole_broadcast_that_lapses_leaves_the_job_unfilled_once() {
        var world = new World().withPatrols(8);
        var job = world.offered();
        world.decline(1);
        world.decline(2);
        world.decline(3);

        world.clock.advance(Duration.ofSeconds(90));
        world.expireOffers.expire(Legs.INCIDENT);

        assertThat(world.job(job)).isInstanceOf(Unfilled.class);
        assertThat(world.changes)
                .filteredOn(JobChange.Expired.class::isInstance)
                .hasSize(5);
        assertThat(world.changes)
                .filteredOn(JobChange.Unfilled.class::isInstance)
                .hasSize(1);
    }
}
