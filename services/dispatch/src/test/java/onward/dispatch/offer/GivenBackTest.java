package onward.dispatch.offer;

import static onward.dispatch.offer.World.AGENT;
import static onward.dispatch.offer.World.patrol;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import onward.dispatch.job.domain.Legs;
import onward.dispatch.job.domain.Offered;
import onward.dispatch.job.domain.Reassigned;
import onward.dispatch.job.domain.Unfilled;
import org.junit.jupiter.api.Test;

class GivenBackTest {
    @Test
    void a_released_job_goes_to_somebody_else() {
        var world = new World().withPatrols(2);
        var job = world.offered();
        world.accept(1);

        var answer = world.releaseJob.release(job, "engine trouble", AGENT);

        assertThat(answer).isInstanceOf(ReleaseJob.Answer.Released.class);
        assertThat(world.job(job)).isInstanceOf(Reassigned.class);
        var successor = ((Reassigned) world.job(job)).successor();
        assertThat(world.of(successor))
                .extracting(offer -> offer.terms().responder())
                .containsExactly(patrol(2));
    }

    @Test
    void a_refused_eta_gives_the_job_to_somebody_else() {
        var world = new World().withPatrols(2);
        var job = world.offered();
        world.acceptOffer.accept(world.open(1).id(), patrol(1), Legs.PROMISED.plusSeconds(1), AGENT);

        var answer = world.confirmEta.confirm(job, false, "too long", AGENT);

        assertThat(answer).isEqualTo(new ConfirmEta.Answer.Refused(world.job(job)));
    }

    @Test
    void an_eta_in_time_can_t_be_confirmed() {
        var world = new World().withPatrols(1);
        var job = world.offered();
        world.accept(1);

        assertThat(world.confirmEta.confirm(job, true, "fine", AGENT))
                .isEqualTo(new ConfirmEta.Answer.Illegal(world.job(job).state()));
    }

    @Test
    void an_unfilled_job_is_not_put_again_to_those_who_kept_silent() {
        var world = new World().withPatrols(1);
        var job = world.offered();
        world.clock.advance(Duration.ofSeconds(90));
        world.expireOffers.expire(Legs.INCIDENT);

        world.retryUnfilledJobs.retry(job, Set.of());

        assertThat(world.job(job)).isInstanceOf(Unfilled.class);
    }

    @Test
    void an_unfilled_job_is_put_again_to_whoever_has_become_available() {
        var world = new World().withPatrols(1);
        var job = world.offered();
        world.clock.advance(Duration.ofSeconds(90));
        world.expireOffers.expire(Legs.INCIDENT);

        world.retryUnfilledJobs.retry(job, Set.of(patrol(1)));

        assertThat(world.job(job)).isInstanceOf(Offered.class);
        assertThat(world.open(1).terms().attempt()).isEqualTo(2);
    }

    @Test
    void an_unfilled_job_is_never_put_again_to_whoever_declined_it() {
        var world = new World().withPatrols(1);
        var job = world.offered();
        world.decline(1);

        world.retryUnfilledJobs.retry(job, Set.of(patrol(1)));

        assertThat(world.job(job)).isInstanceOf(Unfilled.class);
    }
}
