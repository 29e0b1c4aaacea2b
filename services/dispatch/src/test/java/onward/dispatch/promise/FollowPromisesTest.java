package onward.dispatch.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onward.contracts.dispatch.EtaConfirmation;
import onward.contracts.dispatch.OfferFacts;
import onward.contracts.dispatch.OfferState;
import onward.contracts.dispatch.PromiseKind;
import onward.contracts.dispatch.PromiseState;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.OfferId;
import onward.contracts.id.PromiseId;
import onward.contracts.id.ResponderId;
import onward.contracts.value.By;
import onward.dispatch.job.domain.Accepted;
import onward.dispatch.job.domain.Assignment;
import onward.dispatch.job.domain.Completed;
import onward.dispatch.job.domain.EnRoute;
import onward.dispatch.job.domain.JobChange;
import onward.dispatch.job.domain.Legs;
import onward.dispatch.job.domain.OnScene;
import onward.dispatch.job.domain.Pending;
import onward.dispatch.job.domain.Step;
import onward.dispatch.promise.domain.Promise;
import onward.dispatch.promise.domain.PromisePolicy;
import onward.dispatch.promise.domain.Promises;
import onward.testkit.MutableClock;
import org.junit.jupiter.api.Test;

class FollowPromisesTest {
    private static final By CREW = By.actor("crew:patrol-1");
    private static final ResponderId PATROL = new ResponderId("patrol-1");

    private final MutableClock clock = MutableClock.at("2026-12-20T10:00:00Z");
    private final Told told = new Told();
    private final TellCustomer tellCustomer = new TellCustomer(told, clock, told::nextId);
    private final FollowPromises followPromises = new FollowPromises(told, tellCustomer, told, clock);
    private final BreakPromises breakPromises = new BreakPromises(told, clock);

    @Test
    void an_acceptance_promises_the_arrival_with_some_slack() {
        followPromises.follow(accepted("2026-12-20T10:20:00Z"));

        assertThat(told.only()).isInstanceOf(Promise.Made.class);
        assertThat(told.only().word().kind()).isEqualTo(PromiseKind.RESPONDER_ARRIVAL);
        assertThat(told.only().word().dueAt()).isEqualTo("2026-12-20T10:30:00Z");
    }

    @Test
    void a_later_eta_renews_the_promise() {
        followPromises.follow(accepted("2026-12-20T10:20:00Z"));

        followPromises.follow(enRoute().expectedAt(Instant.parse("2026-12-20T10:40:00Z"), true, null, CREW));

        assertThat(told.only()).isInstanceOf(Promise.Renewed.class);
        assertThat(told.only().word().dueAt()).isEqualTo("2026-12-20T10:50:00Z");
    }

    @Test
    void a_time_that_an_agent_has_yet_to_agree_to_is_not_promised() {
        var late = accepted(1, "2026-12-20T11:20:00Z", EtaConfirmation.REQUIRED);

        followPromises.follow(late);

        assertThat(told.of(Legs.INCIDENT)).isEmpty();
    }

    @Test
    void it_is_promised_once_an_agent_has_agreed() {
        var late = accepted(1, "2026-12-20T11:20:00Z", EtaConfirmation.REQUIRED);
        followPromises.follow(late);

        followPromises.follow(((Accepted) late.job()).etaConfirmed(null, CREW));

        assertThat(told.only()).isInstanceOf(Promise.Made.class);
        assertThat(told.only().word().dueAt()).isEqualTo("2026-12-20T11:30:00Z");
    }

    @Test
    void a_promise_stands_until_an_agent_has_agreed_to_a_later_time() {
        followPromises.follow(accepted("2026-12-20T10:20:00Z"));
        var later = enRoute().expectedAt(Legs.PROMISED.plusSeconds(1), true, "jam", CREW);

        followPromises.follow(later);
        assertThat(told.only().word().dueAt()).isEqualTo("2026-12-20T10:30:00Z");

        followPromises.follow(((EnRoute) later.job()).etaConfirmed(null, CREW));
        assertThat(told.only()).isInstanceOf(Promise.Renewed.class);
        assertThat(told.only().word().dueAt()).isEqualTo("2026-12-20T11:10:01Z");
    }

    @Test
    void an_arrival_at_the_last_moment_keeps_the_promise() {
        followPromises.follow(accepted("2026-12-20T10:20:00Z"));
        clock.advance(Duration.ofMinutes(30));

        followPromises.follow(enRoute().arrive(null, CREW));

        assertThat(told.only()).isInstanceOf(Promise.Kept.class);
    }

    @Test
    void an_arrival_after_it_does_not() {
        followPromises.follow(accepted("2026-12-20T10:20:00Z"));
        clock.advance(Duration.ofMinutes(30).plusMillis(1));

        followPromises.follow(enRoute().arrive(null, CREW));
        breakPromises.lapse(Legs.INCIDENT);

        assertThat(told.only()).isInstanceOf(Promise.Broken.class);
    }

    @Test
    void a_promise_breaks_at_its_time_and_not_before() {
        followPromises.follow(accepted("2026-12-20T10:20:00Z"));
        clock.advance(Duration.ofMinutes(30).minusMillis(1));
        breakPromises.lapse(Legs.INCIDENT);
        assertThat(told.only()).isInstanceOf(Promise.Made.class);

        clock.advance(Duration.ofMillis(1));
        breakPromises.lapse(Legs.INCIDENT);

        assertThat(told.only()).isInstanceOf(Promise.Broken.class);
    }

    @Test
    void a_job_that_brings_them_to_their_destination_keeps_that_promise() {
        tellCustomer.expect(
                Legs.INCIDENT, PromiseKind.TIME_AT_DESTINATION, clock.instant().plusSeconds(60), null, CREW);

        followPromises.follow(new Step(new Completed(Legs.repair(1), PATROL), new JobChange.Completed(null, CREW)));

        assertThat(told.only()).isInstanceOf(Promise.Kept.class);
    }

    @Test
    void a_successor_takes_the_promise_over_and_renews_it() {
        followPromises.follow(accepted("2026-12-20T10:20:00Z"));
        var successor = new JobId(new UUID(2, 2));
        followPromises.follow(enRoute().released(successor, null, CREW));

        followPromises.follow(accepted(2, "2026-12-20T10:30:00Z"));

        assertThat(told.only()).isInstanceOf(Promise.Renewed.class);
        assertThat(told.only().word().job()).isEqualTo(successor);
    }

    @Test
    void nobody_waits_for_a_job_that_is_cancelled() {
        followPromises.follow(accepted("2026-12-20T10:20:00Z"));

        followPromises.follow(enRoute().cancelled("solved", CREW));

        assertThat(told.only()).isInstanceOfSatisfying(Promise.CalledOff.class, off -> {
            assertThat(off.reason()).isEqualTo("solved");
            assertThat(off.facts().state()).isEqualTo(PromiseState.MADE);
        });
    }

    private static Step accepted(String eta) {
        return accepted(1, eta);
    }

    private static Step accepted(int leg, String eta) {
        return accepted(leg, eta, EtaConfirmation.NOT_NEEDED);
    }

    private static Step accepted(int leg, String eta, EtaConfirmation confirmation) {
        var offer = new OfferFacts(new OfferId(new UUID(3, leg)), PATROL, OfferState.ACCEPTED, Instant.EPOCH);
        var assignment = new Assignment(PATROL, Instant.parse(eta), confirmation);
        return new Pending(Legs.repair(leg), 1).assigned(assignment, offer, CREW);
    }

    private static EnRoute enRoute() {
        return (EnRoute)
                ((Accepted) accepted("2026-12-20T10:20:00Z").job()).setOff(CREW).job();
    }

    @Test
    void being_on_scene_is_where_an_arrival_leads() {
        assertThat(enRoute().arrive(null, CREW).job()).isInstanceOf(OnScene.class);
    }

    /// Promises in memory, and a policy of ten minutes' slack.
    private static final class Told implements Promises, PromisePolicy {
        private final Map<PromiseId, Promise> promises = new LinkedHashMap<>();
        private long drawn;

        UUID nextId() {
            return new UUID(9, drawn++);
        }

        Promise only() {
            assertThat(promises).hasSize(1);
            return promises.values().iterator().next();
        }

        @Override
        public List<Promise> of(IncidentId incident) {
            return List.copyOf(promises.values());
        }

        @Override
        public void save(Promise.Change change) {
            promises.put(change.promise().word().id(), change.promise());
        }

        @Override
        public void saveQuietly(Promise.Open promise) {
            promises.put(promise.word().id(), promise);
        }

        @Override
        public Duration arrivalSlack() {
            return Duration.ofMinutes(10);
        }

        @Override
        public Duration destinationSlack() {
            return Duration.ofMinutes(30);
        }

        @Override
        public Duration vehicleReturn() {
            return Duration.ofHours(24);
        }
    }
}
