package onward.dispatch.offer;

import static onward.dispatch.offer.World.patrol;
import static org.assertj.core.api.Assertions.assertThat;

import onward.contracts.id.ResponderId;
import onward.dispatch.job.domain.Unfilled;
import onward.dispatch.offer.domain.Offer;
import org.junit.jupiter.api.Test;

/// Several offers of an area in the same moment.
class RivalsTest {
    private final World world = new World().withPatrols(2);

    @Test
    void who_is_just_being_asked_for_something_else_is_passed_by() {
        world.rivals.have.add(patrol(1));

        world.offered();

        assertThat(world.allOffers()).extracting(RivalsTest::asked).containsExactly(patrol(2));
        var decision = world.open(2).terms().decision();
        assertThat(decision.candidates()).hasSize(1);
        assertThat(decision.notEligible())
                .extracting(other -> other.responder().value() + ": " + other.reason())
                .containsExactly("patrol-1: Is just being asked for something else.");
    }

    @Test
    void when_nobody_else_is_left_the_others_are_waited_for() {
        world.rivals.have.add(patrol(1));
        world.rivals.have.add(patrol(2));

        world.offered();

        assertThat(world.allOffers()).extracting(RivalsTest::asked).containsExactly(patrol(1));
    }

    @Test
    void who_has_no_room_by_then_is_not_asked() {
        world.rivals.have.add(patrol(1));
        world.rivals.have.add(patrol(2));
        world.rivals.fill.addAll(world.rivals.have);

        var job = world.offered();

        assertThat(world.allOffers()).isEmpty();
        assertThat(world.job(job)).isInstanceOf(Unfilled.class);
    }

    private static ResponderId asked(Offer offer) {
        return offer.terms().responder();
    }
}
