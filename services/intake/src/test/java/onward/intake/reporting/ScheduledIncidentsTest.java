package onward.intake.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import onward.contracts.incident.IncidentState;
import onward.contracts.incident.IncidentTriaged;
import onward.intake.facts.domain.Report;
import onward.intake.reporting.domain.Incident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduledIncidentsTest {
    private final Desk desk = new Desk();
    private final PlanScheduled planScheduled = new PlanScheduled(desk.incidents, new Desk.Defaults(), desk.clock);

    @ParameterizedTest
    @CsvSource({"PT0S, TRIAGED", "PT1H, TRIAGED", "PT1H0.001S, REPORTED", "P3D, REPORTED"})
    void help_that_is_wanted_later_is_not_planned_yet(Duration later, IncidentState state) {
        var incident = desk.reported(wantedAt(desk.clock.instant().plus(later)));

        assertThat(incident.state()).isEqualTo(state);
    }

    @Test
    void it_is_planned_once_it_is_nearly_time() {
        var incident = desk.reported(wantedAt(desk.clock.instant().plus(Duration.ofHours(3))));
        assertThat(planScheduled.plan()).isZero();

        desk.clock.advance(Duration.ofHours(2));

        assertThat(planScheduled.plan()).isOne();
        assertThat(planScheduled.plan()).isZero();
        assertThat(now(incident).state()).isEqualTo(IncidentState.TRIAGED);
        assertThat(desk.incidents.told().getLast()).isInstanceOf(IncidentTriaged.class);
    }

    @Test
    void what_is_scheduled_does_not_answer_for_a_call_for_help_at_once() {
        var scheduled = desk.reported(wantedAt(desk.clock.instant().plus(Duration.ofHours(3))));

        var urgent = desk.reported(Desk.ofPlate("GA-123-BC"));

        assertThat(urgent.id()).isNotEqualTo(scheduled.id());
        assertThat(urgent.state()).isEqualTo(IncidentState.TRIAGED);
    }

    private Incident now(Incident incident) {
        return desk.incidents.find(incident.id()).orElseThrow();
    }

    private static Report wantedAt(Instant time) {
        var report = Desk.ofPlate("GA-123-BC");
        return new Report(
                report.brand(),
                report.kind(),
                report.contact(),
                report.vehicle(),
                report.location(),
                report.fault(),
                report.party(),
                report.journey(),
                time);
    }
}
