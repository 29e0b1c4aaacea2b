package onward.dispatch.job.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import onward.contracts.dispatch.EtaConfirmation;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.value.By;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressTest {
    private static final ResponderId PATROL = new ResponderId("patrol-1");
    private static final By CREW = By.actor("crew:patrol-1");
    private static final Leg LEG = Legs.repair(1);
    private static final Assignment ASSIGNMENT =
            new Assignment(PATROL, Instant.parse("2026-12-20T10:20:00Z"), EtaConfirmation.NOT_NEEDED);

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, EN_ROUTE",
        "ACCEPTED, UNSUCCESSFUL",
        "EN_ROUTE, ON_SCENE",
        "EN_ROUTE, UNSUCCESSFUL",
        "ON_SCENE, TRANSPORTING",
        "ON_SCENE, COMPLETED",
        "ON_SCENE, UNSUCCESSFUL",
        "TRANSPORTING, AT_DESTINATION",
        "TRANSPORTING, UNSUCCESSFUL",
        "AT_DESTINATION, COMPLETED",
        "AT_DESTINATION, UNSUCCESSFUL"
    })
    void a_legal_report_leads_where_it_says(JobState from, JobState to) {
        var step = Progress.of(job(from), report(to));

        assertThat(step).map(made -> made.job().state()).contains(to);
    }

    @ParameterizedTest
    @EnumSource(JobState.class)
    void what_is_not_allowed_is_no_step(JobState from) {
        var job = job(from);
        for (var to : JobState.values()) {
            assertThat(Progress.of(job, report(to)).isPresent())
                    .as("%s to %s", from, to)
                    .isEqualTo(Progress.allowed(job).contains(to));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = JobState.class,
            names = {
                "RESERVED",
                "PENDING",
                "OFFERED",
                "UNFILLED",
                "COMPLETED",
                "CANCELLED",
                "GOA",
                "UNSUCCESSFUL",
                "REASSIGNED"
            })
    void a_job_that_nobody_is_at_takes_no_reports(JobState state) {
        assertThat(Progress.allowed(job(state))).isEmpty();
    }

    @Test
    void gone_on_arrival_is_believed_once_an_agent_has_tried_to_reach_them() {
        var tried = new OnScene(LEG, ASSIGNMENT, true);

        var step = Progress.of(tried, new ProgressReport(JobState.GOA, "nobody here", null, null, CREW));

        assertThat(step).contains(new Step(new Goa(LEG, PATROL), new JobChange.Goa("nobody here", CREW)));
    }

    @Test
    void a_job_is_its_responder_s_also_when_it_is_over() {
        assertThat(Progress.holds(PATROL, job(JobState.EN_ROUTE))).isTrue();
        assertThat(Progress.holds(PATROL, job(JobState.COMPLETED))).isTrue();
        assertThat(Progress.holds(new ResponderId("patrol-2"), job(JobState.EN_ROUTE)))
                .isFalse();
        assertThat(Progress.holds(PATROL, job(JobState.OFFERED))).isFalse();
    }

    private static ProgressReport report(JobState state) {
        return new ProgressReport(state, null, null, null, CREW);
    }

    private static Job job(JobState state) {
        return switch (state) {
            case RESERVED -> new Reserved(LEG, Reservation.untilRepaired());
            case PENDING -> new Pending(LEG, 1);
            case OFFERED -> new Offered(LEG, 1);
            case UNFILLED -> new Unfilled(LEG, 1);
            case ACCEPTED -> new Accepted(LEG, ASSIGNMENT);
            case EN_ROUTE -> new EnRoute(LEG, ASSIGNMENT);
            case ON_SCENE -> new OnScene(LEG, ASSIGNMENT, false);
            case TRANSPORTING -> new Transporting(LEG, ASSIGNMENT);
            case AT_DESTINATION -> new AtDestination(LEG, ASSIGNMENT);
            case COMPLETED -> new Completed(LEG, PATROL);
            case CANCELLED -> new Cancelled(LEG, PATROL);
            case GOA -> new Goa(LEG, PATROL);
            case UNSUCCESSFUL -> new Unsuccessful(LEG, PATROL, null);
            case REASSIGNED -> new Reassigned(LEG, PATROL, new JobId(new UUID(2, 9)));
        };
    }

    @Test
    void every_state_is_named_like_its_type() {
        for (var state : List.of(JobState.values())) {
            assertThat(job(state).state()).isEqualTo(state);
        }
    }
}
