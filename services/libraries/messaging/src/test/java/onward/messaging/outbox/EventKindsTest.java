package onward.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import onward.contracts.dispatch.AlarmFacts;
import onward.contracts.dispatch.AlarmKind;
import onward.contracts.dispatch.AlarmRaised;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentNoted;
import onward.contracts.incident.IncidentReported;
import onward.contracts.value.By;
import onward.messaging.codec.ContractTypes;
import org.junit.jupiter.api.Test;

class EventKindsTest {
    private static final IncidentId INCIDENT = new IncidentId(UUID.randomUUID());

    @Test
    void an_alarm_is_counted_by_its_kind() {
        var facts = new AlarmFacts(UUID.randomUUID(), AlarmKind.JOB_UNFILLED, null, null, "Nobody took it.");
        var raised = new AlarmRaised(INCIDENT, facts, By.actor("dispatch"));

        assertThat(EventKinds.of(raised)).isEqualTo("JOB_UNFILLED");
        assertThat(EventKinds.possible(AlarmRaised.class)).contains("JOB_UNFILLED");
    }

    @Test
    void what_has_no_kinds_is_counted_as_one() {
        assertThat(EventKinds.of(new IncidentNoted(INCIDENT, "hello", By.actor("agent"))))
                .isEqualTo(EventKinds.NONE);
        assertThat(EventKinds.possible(IncidentNoted.class)).containsExactly(EventKinds.NONE);
    }

    @Test
    void synthetic_reports_can_be_told_from_real_ones() {
        assertThat(EventKinds.possible(IncidentReported.class)).contains("BREAKDOWN", "TEST", "SYNTHETIC");
    }

    @Test
    void labels_stay_few() {
        assertThat(ContractTypes.all()
                        .mapToInt(type -> EventKinds.possible(type).size())
                        .sum())
                .isLessThan(300);
    }
}
