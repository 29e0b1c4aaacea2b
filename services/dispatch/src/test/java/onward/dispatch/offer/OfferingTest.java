package onward.dispatch.offer;

import static onward.dispatch.offer.World.AGENT;
import static onward.dispatch.offer.World.patrol;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import onward.contracts.dispatch.DeclineReason;
import onward.contracts.dispatch.OfferState;
import onward.contracts.id.JobId;
import onward.dispatch.job.domain.Accepted;
import onward.dispatch.job.domain.EtaConfirmation;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.JobChange;
import onward.dispatch.job.domain.Legs;
import onward.dispatch.job.domain.Offered;
import onward.dispatch.job.domain.Reassigned;
import onward.dispatch.job.domain.Unfilled;
import onward.dispatch.offer.domain.Offer;
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

        var answer = accept(world, 1);

        assertThat(answer).isEqualTo(new AcceptOffer.Answer.OnTheWay(world.job(job)));
        assertThat(world.job(job)).isInstanceOf(Accepted.class);
    }

    @Test
    void a_crew_that_answers_at_the_deadline_stays_where_it_is() {
        var world = new World().withPatrols(1);
        world.offered();
        var offer = world.open(1);
        world.clock.advance(Duration.ofSeconds(90));

        var answer = accept(world, 1);

        assertThat(answer)
                .isEqualTo(new AcceptOffer.Answer.TooLate(offer.terms().expiresAt()));
    }

    @Test
    void a_crew_that_answers_just_before_the_deadline_goes() {
        var world = new World().withPatrols(1);
        world.offered();
        world.clock.advance(Duration.ofSeconds(90).minusNanos(1));

        assertThat(accept(world, 1)).isInstanceOf(AcceptOffer.Answer.OnTheWay.class);
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
    void a_decliner_is_not_asked_again_and_the_next_is() {
        var world = new World().withPatrols(2);
        var job = world.offered();

        decline(world, 1);

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
        decline(world, 1);
        decline(world, 2);
        decline(world, 3);
        assertThat(world.of(job)).hasSize(8);

        for (int i = 4; i <= 8; i++) {
            decline(world, i);
        }

        assertThat(world.job(job)).isInstanceOf(Unfilled.class);
        assertThat(world.of(job)).hasSize(8);
    }

    @Test
    void a_broadcast_goes_on_while_one_of_the_five_may_still_answer() {
        var world = new World().withPatrols(8);
        var job = world.offered();
        for (int i = 1; i <= 7; i++) {
            decline(world, i);
        }

        assertThat(world.job(job)).isInstanceOf(Offered.class);
        assertThat(accept(world, 8)).isInstanceOf(AcceptOffer.Answer.OnTheWay.class);
    }

    @Test
    void of_a_broadcast_the_first_wins_and_the_others_are_told() {
        var world = new World().withPatrols(8);
        var job = world.offered();
        decline(world, 1);
        decline(world, 2);
        decline(world, 3);
        var beaten = world.open(5);

        accept(world, 4);

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
        decline(world, 1);
        decline(world, 2);
        decline(world, 3);

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

    @Test
    void a_released_job_goes_to_somebody_else() {
        var world = new World().withPatrols(2);
        var job = world.offered();
        accept(world, 1);

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
        accept(world, 1);

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
        decline(world, 1);

        world.retryUnfilledJobs.retry(job, Set.of(patrol(1)));

        assertThat(world.job(job)).isInstanceOf(Unfilled.class);
    }

    private static AcceptOffer.Answer accept(World world, int patrol) {
        return world.acceptOffer.accept(world.open(patrol).id(), patrol(patrol), world.in("PT5M"), AGENT);
    }

    private static void decline(World world, int patrol) {
        world.declineOffer.decline(world.open(patrol).id(), patrol(patrol), DeclineReason.TOO_FAR, null, AGENT);
    }

    private static EtaConfirmation confirmation(World world, JobId job) {
        return ((Job.Committed) world.job(job)).assignment().confirmation();
    }
}
