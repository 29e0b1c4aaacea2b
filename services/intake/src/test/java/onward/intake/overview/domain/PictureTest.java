package onward.intake.overview.domain;

import static onward.contracts.dispatch.JobState.CANCELLED;
import static onward.contracts.dispatch.JobState.COMPLETED;
import static onward.contracts.dispatch.JobState.PENDING;
import static onward.contracts.dispatch.JobState.REASSIGNED;
import static onward.contracts.dispatch.JobState.RESERVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.JobCreated;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.PlanFacts;
import onward.contracts.dispatch.PlanReplanned;
import onward.contracts.dispatch.PromiseFacts;
import onward.contracts.dispatch.PromiseKept;
import onward.contracts.dispatch.PromiseKind;
import onward.contracts.dispatch.PromiseMade;
import onward.contracts.dispatch.PromiseState;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.dispatch.Stop;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.PromiseId;
import onward.contracts.id.RemedyId;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.RemedyApproved;
import onward.contracts.resolution.RemedyFacts;
import onward.contracts.resolution.RemedyKind;
import onward.contracts.resolution.RemedyProposed;
import onward.contracts.resolution.RemedyState;
import onward.contracts.value.By;
import onward.contracts.value.Money;
import onward.contracts.value.Position;
import onward.intake.reporting.domain.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PictureTest {
    private static final IncidentId INCIDENT = new IncidentId(new UUID(0, 1));
    private static final By DISPATCH = By.actor("dispatch");

    @Test
    void without_a_job_nothing_has_begun() {
        assertThat(Picture.empty().progress()).isEqualTo(Progress.NOTHING_YET);
    }

    @ParameterizedTest
    @EnumSource(
            value = JobState.class,
            names = {"EN_ROUTE", "ON_SCENE", "TRANSPORTING", "AT_DESTINATION"})
    void an_active_job_is_help_under_way(JobState state) {
        assertThat(after(job(1, state), job(2, RESERVED)).progress()).isEqualTo(Progress.HELP_IS_UNDER_WAY);
    }

    @ParameterizedTest
    @EnumSource(
            value = JobState.class,
            names = {"RESERVED", "PENDING", "OFFERED", "ACCEPTED", "UNFILLED", "CANCELLED", "GOA", "UNSUCCESSFUL"})
    void without_an_active_job_help_is_sought(JobState state) {
        assertThat(after(job(1, state)).progress()).isEqualTo(Progress.HELP_IS_SOUGHT);
    }

    @Test
    void when_one_leg_is_done_and_another_is_to_come_help_is_sought_for_that() {
        assertThat(after(job(1, COMPLETED), job(2, RESERVED)).progress()).isEqualTo(Progress.HELP_IS_SOUGHT);
    }

    @Test
    void when_all_is_done_nothing_is_sought_any_more() {
        assertThat(after(job(1, COMPLETED), job(2, CANCELLED)).progress()).isEqualTo(Progress.HELP_IS_UNDER_WAY);
    }

    @Test
    void a_job_is_shown_as_it_was_told_last() {
        var picture = after(job(1, PENDING), job(1, COMPLETED));

        assertThat(picture.jobs()).extracting(JobFacts::state).containsExactly(COMPLETED);
    }

    @Test
    void a_job_whose_place_another_took_is_a_former_one() {
        var picture = after(job(1, REASSIGNED), job(2, PENDING));

        assertThat(picture.currentJobs())
                .extracting(JobFacts::id)
                .containsExactly(job(2, PENDING).id());
        assertThat(picture.formerJobs())
                .extracting(JobFacts::id)
                .containsExactly(job(1, PENDING).id());
    }

    @Test
    void a_cancelled_job_that_the_new_plan_leaves_out_is_a_former_one() {
        var picture =
                after(job(1, CANCELLED)).after(new PlanReplanned(INCIDENT, plan(job(2, PENDING)), "fog", DISPATCH));

        assertThat(picture.currentJobs()).containsExactly(job(2, PENDING));
        assertThat(picture.formerJobs()).containsExactly(job(1, CANCELLED));
    }

    @Test
    void the_earliest_promise_that_was_not_kept_is_waited_for() {
        var picture = Picture.empty()
                .after(new PromiseMade(INCIDENT, promise(1, PromiseState.MADE, "2026-12-20T10:30:00Z"), DISPATCH))
                .after(new PromiseMade(INCIDENT, promise(2, PromiseState.MADE, "2026-12-20T14:00:00Z"), DISPATCH));

        assertThat(picture.promisedBy()).isEqualTo(Instant.parse("2026-12-20T10:30:00Z"));
        assertThat(picture.after(new PromiseKept(
                                INCIDENT, promise(1, PromiseState.KEPT, "2026-12-20T10:30:00Z"), DISPATCH))
                        .promisedBy())
                .isEqualTo(Instant.parse("2026-12-20T14:00:00Z"));
        assertThat(Picture.empty().promisedBy()).isNull();
    }

    private static PromiseFacts promise(int number, PromiseState state, String dueAt) {
        return new PromiseFacts(
                new PromiseId(new UUID(0, number)),
                PromiseKind.RESPONDER_ARRIVAL,
                Instant.parse(dueAt),
                state,
                null,
                null,
                null,
                null);
    }

    private static Picture after(JobFacts... jobs) {
        var picture = Picture.empty();
        for (var job : jobs) {
            picture = picture.after(new JobCreated(job, DISPATCH));
        }
        return picture;
    }

    private static PlanFacts plan(JobFacts... jobs) {
        return new PlanFacts(
                OptionKind.TAXI,
                OptionKind.TAXI,
                "policy",
                null,
                List.of(),
                Duration.ofMinutes(40),
                null,
                Money.euros(90),
                Money.euros(90),
                List.of(jobs));
    }

    private static JobFacts job(int number, JobState state) {
        return new JobFacts(
                new JobId(new UUID(0, number)),
                INCIDENT,
                ServiceType.PASSENGER_TRANSPORT,
                ItineraryKind.PEOPLE,
                number,
                state,
                ResponderKind.TAXI,
                null,
                null,
                null,
                null,
                new Stop(null, new Position(6.97, 45.44), null, null),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
    }

    @Test
    void of_each_remedy_the_newest_state_is_shown() {
        var proposed = new RemedyProposed(gift(RemedyState.PROPOSED), By.actor("care"));
        var approved = new RemedyApproved(gift(RemedyState.APPROVED), By.actor("care"));

        var picture = Picture.empty().after(proposed).after(approved);

        assertThat(picture.remedies()).extracting(RemedyFacts::state).containsExactly(RemedyState.APPROVED);
    }

    private static RemedyFacts gift(RemedyState state) {
        return new RemedyFacts(
                new RemedyId(new UUID(0, 9)),
                null,
                null,
                "lexus",
                RemedyKind.GIFT,
                state,
                "care",
                Money.euros(500),
                Money.euros(20),
                "cold",
                null,
                null,
                null,
                null,
                null);
    }
}
