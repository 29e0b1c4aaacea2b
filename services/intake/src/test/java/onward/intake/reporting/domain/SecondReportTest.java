package onward.intake.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onward.contracts.incident.FieldChange;
import org.junit.jupiter.api.Test;

class SecondReportTest {
    @Test
    void what_is_new_is_noted_beside_what_was_known() {
        var note = SecondReport.note(
                List.of(new FieldChange("/party/people", "4", "5"), new FieldChange("/fault/cause", null, "ENGINE")));

        assertThat(note).isEqualTo("Reported again. New: party people 5 (was 4); fault cause ENGINE.");
    }

    @Test
    void silence_takes_nothing_back() {
        var note = SecondReport.note(List.of(new FieldChange("/party/people", "4", null)));

        assertThat(note).isEqualTo("Reported again, with nothing new.");
    }

    @Test
    void the_time_of_the_call_is_not_worth_noting() {
        var note = SecondReport.note(List.of(new FieldChange("/reportedAt", "2026", "2027")));

        assertThat(note).isEqualTo("Reported again, with nothing new.");
    }
}
