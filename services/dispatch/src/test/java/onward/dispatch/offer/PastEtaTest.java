package onward.dispatch.offer;

import static onward.dispatch.offer.World.patrol;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import onward.dispatch.job.ChangeEta;
import onward.dispatch.job.domain.Offered;
import org.junit.jupiter.api.Test;

class PastEtaTest {
    private final World world = new World().withPatrols(2);

    @Test
    void nobody_is_expected_more_than_a_minute_ago() {
        var job = world.offered();

        var answer = world.acceptOffer.accept(world.open(1).id(), patrol(1), world.in("-PT1M0.001S"), World.AGENT);

        assertThat(answer).isEqualTo(new AcceptOffer.Answer.Past(world.clock.instant()));
        assertThat(world.job(job)).isInstanceOf(Offered.class);
    }

    @Test
    void a_clock_that_is_a_minute_behind_does_no_harm() {
        world.offered();

        var answer = world.acceptOffer.accept(world.open(1).id(), patrol(1), world.in("-PT1M"), World.AGENT);

        assertThat(answer).isInstanceOf(AcceptOffer.Answer.OnTheWay.class);
    }

    @Test
    void a_winner_may_say_again_what_has_passed_since() {
        world.offered();
        var offer = world.open(1).id();
        var eta = world.in("PT5M");
        world.acceptOffer.accept(offer, patrol(1), eta, World.AGENT);
        world.clock.advance(Duration.ofMinutes(10));

        var again = world.acceptOffer.accept(offer, patrol(1), eta, World.AGENT);

        assertThat(again).isInstanceOf(AcceptOffer.Answer.AcceptedBefore.class);
    }

    @Test
    void another_eta_has_not_passed_either() {
        var job = world.offered();
        world.accept(1);
        var before = world.job(job);

        var byCrew = world.changeEta.change(job, patrol(1), world.in("-PT1M0.001S"), null, World.AGENT);
        var byAgent = world.changeEta.change(job, null, world.in("-PT1M0.001S"), null, World.AGENT);

        assertThat(byCrew).isEqualTo(byAgent).isEqualTo(new ChangeEta.Answer.Past(world.clock.instant()));
        assertThat(world.job(job)).isEqualTo(before);
    }

    @Test
    void another_eta_may_be_a_minute_behind() {
        var job = world.offered();
        world.accept(1);

        assertThat(world.changeEta.change(job, patrol(1), world.in("-PT1M"), null, World.AGENT))
                .isInstanceOf(ChangeEta.Answer.Changed.class);
    }
}
