package onward.dispatch.offer;

import static onward.dispatch.offer.World.AGENT;
import static onward.dispatch.offer.World.patrol;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import onward.contracts.dispatch.DeclineReason;
import onward.contracts.dispatch.EtaConfirmation;
import onward.contracts.id.JobId;
import onward.dispatch.job.domain.Accepted;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.Legs;
import onward.dispatch.job.domain.Offered;
import onward.dispatch.job.domain.Unfilled;
import org.junit.jupiter.api.Test;

class OfferingTest {
    @Test
    void a_job_is_put_to_whoever_can_be_there_first() {
        var world = new World().withPatrols(3);

        var job = world.offered();

        assertThat(world.job(job)).isInstanceOf(Offered.class);
        assertThat(world.of(job)).extracting(offer -> offer.terms().responder()).containsExactly(patrol(1));
        assertThat(world.open(1).terms().expiresAt()).isEqualTo(world.in("PT90S"));
    }

    @Test
    void the_decision_names_the_others_and_the_policy() {
        var world = new World().withPatrols(3);

        world.offered();

        var decision = world.open(1).terms().decision();
        assertThat(decision.recommended()).isEqualTo(patrol(1));
        assertThat(decision.candidates()).hasSize(3);
        assertThat(decision.policyVersion()).isEqualTo("test-1");
        assertThat(decision.override()).isNull();
    }

    @Test
    void without_anybody_a_job_is_unfilled_at_once() {
        var world = new World();

        var job = world.offered();

        assertThat(world.job(job)).isInstanceOf(Unfilled.class);
    }

    @Test
    void accepting_in_time_wins_the_job() {
        var world = new World().withPatrols(1);
        var job = world.offered();

        var answer = world.accept(1);

        assertThat(answer).isEqualTo(new AcceptOffer.Answer.OnTheWay(world.job(job)));
        assertThat(world.job(job)).isInstanceOf(Accepted.class);
    }

    @Test
    void a_crew_that_answers_at_the_deadline_stays_where_it_is() {
        var world = new World().withPatrols(1);
        world.offered();
        var offer = world.open(1);
        world.clock.advance(Duration.ofSeconds(90));

        var answer = world.accept(1);

        assertThat(answer)
                .isEqualTo(new AcceptOffer.Answer.TooLate(offer.terms().expiresAt()));
    }

    @Test
    void a_crew_that_answers_just_before_the_deadline_goes() {
        var world = new World().withPatrols(1);
        world.offered();
        world.clock.advance(Duration.ofSeconds(90).minusNanos(1));

        assertThat(world.accept(1)).isInstanceOf(AcceptOffer.Answer.OnTheWay.class);
    }

    @Test
    void an_eta_at_the_promise_needs_no_confirmation_and_one_beyond_does() {
        var atPromise = new World().withPatrols(1);
        var beyond = new World().withPatrols(1);
        var one = atPromise.offered();
        var other = beyond.offered();

        atPromise.acceptOffer.accept(atPromise.open(1).id(), patrol(1), Legs.PROMISED, AGENT);
        beyond.acceptOffer.accept(beyond.open(1).id(), patrol(1), Legs.PROMISED.plusMillis(1), AGENT);

        assertThat(confirmation(atPromise, one)).isEqualTo(EtaConfirmation.NOT_NEEDED);
        assertThat(confirmation(beyond, other)).isEqualTo(EtaConfirmation.REQUIRED);
    }

    @Test
    void another_s_offer_is_not_theirs_to_answer() {
        var world = new World().withPatrols(2);
        world.offered();
        var offer = world.open(1).id();

        assertThat(world.acceptOffer.accept(offer, patrol(2), world.in("PT5M"), AGENT))
                .isEqualTo(new AcceptOffer.Answer.NotYours(offer));
        assertThat(world.declineOffer.decline(offer, patrol(2), DeclineReason.OTHER, null, AGENT))
                .isEqualTo(new DeclineOffer.Answer.NotYours(offer));
        assertThat(world.acknowledgeOffer.acknowledge(offer, patrol(2)))
                .isEqualTo(new AcknowledgeOffer.Answer.NotYours(offer));
    }

    @Test
    void reading_an_offer_twice_changes_nothing() {
        var world = new World().withPatrols(1);
        world.offered();
        var offer = world.open(1).id();
        var first = world.acknowledgeOffer.acknowledge(offer, patrol(1));

        var second = world.acknowledgeOffer.acknowledge(offer, patrol(1));

        assertThat(second).isEqualTo(first).isInstanceOf(AcknowledgeOffer.Answer.Acknowledged.class);
    }

    private static EtaConfirmation confirmation(World world, JobId job) {
        return ((Job.Committed) world.job(job)).assignment().confirmation();
    }
}
