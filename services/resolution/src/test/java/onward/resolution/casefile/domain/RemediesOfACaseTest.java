package onward.resolution.casefile.domain;

import static onward.resolution.Given.DEADLINES;
import static onward.resolution.Given.NOON;
import static onward.resolution.Given.anIncident;
import static onward.resolution.Given.roadsidePlan;
import static onward.resolution.Given.roadsideRepair;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import onward.contracts.id.RemedyId;
import onward.contracts.resolution.CaseState;
import onward.resolution.casefile.domain.CareCase.Resolved;
import onward.resolution.casefile.domain.CareCase.Running;
import org.junit.jupiter.api.Test;

class RemediesOfACaseTest {
    private static final RemedyId GIFT = new RemedyId(new UUID(0, 1));

    private final Running opened =
            (Running) CareCase.open(anIncident(), "lexus", NOON).careCase();

    @Test
    void a_case_that_needed_no_job_is_resolved_by_its_remedies() {
        var awaiting = opened.awaitRemedy(GIFT).and(running -> running.conclude(NOON, DEADLINES));
        assertThat(awaiting.careCase().state()).isEqualTo(CaseState.OPEN);

        var given =
                awaiting.and(running -> running.remedyIsOver(GIFT)).and(running -> running.conclude(NOON, DEADLINES));

        assertThat(given.careCase().state()).isEqualTo(CaseState.RESOLVED);
    }

    @Test
    void while_jobs_are_owed_a_remedy_resolves_nothing() {
        var incident = anIncident();
        var planned = Progress.none(opened)
                .and(running -> running.followPlan(new OwedByPlan(roadsidePlan(incident), NOON, DEADLINES).all()))
                .and(running -> running.awaitRemedy(GIFT))
                .and(running -> running.remedyIsOver(GIFT))
                .and(running -> running.conclude(NOON, DEADLINES));

        assertThat(planned.careCase().state()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void a_case_does_not_settle_while_a_remedy_is_pending() {
        var incident = anIncident();
        var resolved = Progress.none(opened)
                .and(running -> running.followPlan(new OwedByPlan(roadsidePlan(incident), NOON, DEADLINES).all()))
                .and(running -> running.awaitRemedy(GIFT))
                .and(running -> running.completeJob(roadsideRepair(incident), NOON, null))
                .and(running -> running.conclude(NOON, DEADLINES));
        assertThat(((Resolved) resolved.careCase()).settlesAt(DEADLINES)).isNull();

        var given = resolved.and(running -> running.remedyIsOver(GIFT));

        assertThat(((Resolved) given.careCase()).settlesAt(DEADLINES)).isEqualTo(NOON.plus(Duration.ofHours(24)));
    }

    @Test
    void what_the_emergency_services_took_over_settles_a_day_later_when_nothing_is_owed() {
        var handedOver = opened.handOverToEmergencyServices(NOON);
        var day = NOON.plus(Duration.ofHours(24));

        assertThat(handedOver
                        .and(running -> running.conclude(day.minusMillis(1), DEADLINES))
                        .careCase()
                        .state())
                .isEqualTo(CaseState.OPEN);
        assertThat(handedOver
                        .and(running -> running.conclude(day, DEADLINES))
                        .careCase()
                        .state())
                .isEqualTo(CaseState.SETTLED);
    }

    @Test
    void what_a_plan_owed_keeps_a_case_open_that_was_handed_over() {
        var handedOver = opened.followPlan(new OwedByPlan(roadsidePlan(anIncident()), NOON, DEADLINES).all())
                .and(running -> running.handOverToEmergencyServices(NOON))
                .and(running -> running.conclude(NOON.plus(Duration.ofDays(9)), DEADLINES));

        assertThat(handedOver.careCase().state()).isEqualTo(CaseState.OPEN);
    }
}
