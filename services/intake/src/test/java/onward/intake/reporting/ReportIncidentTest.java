package onward.intake.reporting;

import static onward.intake.reporting.Desk.AGENT;
import static onward.intake.reporting.Desk.ofPlate;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import onward.contracts.incident.IncidentNoted;
import onward.contracts.incident.IncidentReported;
import onward.contracts.incident.IncidentState;
import onward.contracts.incident.IncidentTriaged;
import onward.contracts.incident.Party;
import onward.intake.facts.domain.Report;
import onward.intake.reporting.ReportIncident.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportIncidentTest {
    private final Desk desk = new Desk();

    @Test
    void a_report_is_filed_and_triaged_in_one_breath() {
        var answer = desk.reportIncident().report(ofPlate("GA-123-BC"), AGENT);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Filed.class,
                        filed -> assertThat(filed.incident().state()).isEqualTo(IncidentState.TRIAGED));
        assertThat(desk.incidents.told())
                .extracting(Object::getClass)
                .isEqualTo(List.of(IncidentReported.class, IncidentTriaged.class));
    }

    @Test
    void what_can_not_be_so_is_not_filed() {
        var answer = desk.reportIncident().report(new Report(null, null, null, null, null, null, null, null), AGENT);

        assertThat(answer).isInstanceOf(Answer.Refused.class);
        assertThat(desk.incidents.told()).isEmpty();
    }

    @Test
    void a_second_report_becomes_a_note_of_the_first() {
        var first = desk.reported(ofPlate("GA-123-BC"));

        var answer = desk.reportIncident().report(withFourPeople(ofPlate("ga 123 bc")), AGENT);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.KnownAlready.class,
                        known -> assertThat(known.incident().id()).isEqualTo(first.id()));
        assertThat(desk.incidents.told().getLast())
                .isInstanceOfSatisfying(
                        IncidentNoted.class,
                        noted -> assertThat(noted.text()).isEqualTo("Reported again. New: party people 4."));
    }

    @ParameterizedTest
    @CsvSource({"PT2H, true", "PT2H0.000001S, false"})
    void an_open_incident_answers_for_two_hours(Duration later, boolean same) {
        desk.reported(ofPlate("GA-123-BC"));
        desk.clock.advance(later);

        var answer = desk.reportIncident().report(ofPlate("GA-123-BC"), AGENT);

        assertThat(answer instanceof Answer.KnownAlready).isEqualTo(same);
    }

    private static Report withFourPeople(Report report) {
        return new Report(
                report.brand(),
                report.kind(),
                report.contact(),
                report.vehicle(),
                report.location(),
                report.fault(),
                new Party(4, null, null, null, null, null, null),
                report.journey());
    }
}
