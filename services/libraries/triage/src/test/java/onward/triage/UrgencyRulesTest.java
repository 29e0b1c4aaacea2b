package onward.triage;

import static onward.triage.AReport.NOW;
import static onward.triage.AReport.aReport;
import static onward.triage.AReport.ofCause;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import onward.contracts.incident.FaultCause;
import onward.contracts.incident.Party;
import onward.contracts.incident.RoadAccess;
import onward.contracts.incident.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrgencyRulesTest {
    @Test
    void a_report_of_which_little_is_known_is_of_normal_urgency() {
        var triage = aReport().triaged();

        assertThat(triage.urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(triage.urgencyReasons()).containsExactly(UrgencyRules.ORDINARY);
    }

    @Test
    void an_injured_person_is_an_emergency() {
        assertThat(aReport().withNeeds("INJURED").triaged().urgency()).isEqualTo(Urgency.EMERGENCY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INFANT", "ELDERLY", "PREGNANT", "MEDICAL", "DISABILITY"})
    void vulnerable_people_come_before_others(String need) {
        assertThat(aReport().withNeeds(need).triaged().urgency()).isEqualTo(Urgency.HIGH);
    }

    @Test
    void a_wheelchair_counts_as_vulnerable() {
        var party = new Party(1, 0, 0, true, 0, 0, null);

        assertThat(aReport().travelling(party).triaged().urgency()).isEqualTo(Urgency.HIGH);
    }

    @Test
    void an_unsafe_place_is_urgent_and_with_one_child_an_emergency() {
        assertThat(aReport().inSafePlace(false).triaged().urgency()).isEqualTo(Urgency.HIGH);
        assertThat(aReport().inSafePlace(false).withChildren(0).triaged().urgency())
                .isEqualTo(Urgency.HIGH);
        assertThat(aReport().inSafePlace(false).withChildren(1).triaged().urgency())
                .isEqualTo(Urgency.EMERGENCY);
    }

    @Test
    void an_accident_is_urgent_and_in_an_unsafe_place_an_emergency() {
        var accident = ofCause(FaultCause.ACCIDENT);

        assertThat(accident.inSafePlace(true).triaged().urgency()).isEqualTo(Urgency.HIGH);
        assertThat(accident.inSafePlace(false).triaged().urgency()).isEqualTo(Urgency.EMERGENCY);
    }

    @ParameterizedTest
    @CsvSource({"OPEN, NORMAL", "DIFFICULT, NORMAL", "CLOSED, HIGH"})
    void a_closed_road_is_urgent(RoadAccess access, Urgency urgency) {
        assertThat(aReport().onRoad(access).triaged().urgency()).isEqualTo(urgency);
    }

    @ParameterizedTest
    @CsvSource({"PT3H59M, HIGH", "PT4H, HIGH", "PT4H0.001S, NORMAL", "-PT1H, HIGH"})
    void an_appointment_within_four_hours_is_urgent(Duration fromNow, Urgency urgency) {
        assertThat(aReport().neededAt(NOW.plus(fromNow)).triaged().urgency()).isEqualTo(urgency);
    }

    @Test
    void a_car_that_drives_in_a_safe_place_can_wait() {
        assertThat(aReport().thatDrives().inSafePlace(true).triaged().urgency()).isEqualTo(Urgency.LOW);
    }

    @Test
    void a_car_that_drives_can_not_wait_when_somebody_is_expected() {
        var report = aReport().thatDrives().inSafePlace(true).neededAt(NOW.plus(Duration.ofHours(8)));

        assertThat(report.triaged().urgency()).isEqualTo(Urgency.NORMAL);
    }

    @Test
    void children_are_reason_enough_not_to_wait() {
        var triage = aReport().thatDrives().inSafePlace(true).withChildren(1).triaged();

        assertThat(triage.urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(triage.urgencyReasons()).containsExactly("Children are travelling.");
    }

    @Test
    void all_reasons_are_given_the_most_urgent_first() {
        var triage = aReport()
                .onRoad(RoadAccess.CLOSED)
                .inSafePlace(false)
                .withChildren(2)
                .triaged();

        assertThat(triage.urgencyReasons())
                .containsExactly(
                        "Children or vulnerable people are in an unsafe place.",
                        "The place is unsafe.",
                        "The road is closed: they can't leave by themselves.",
                        "Children are travelling.");
    }

    @Test
    void the_rules_are_listed_from_the_most_urgent_to_the_least() {
        assertThat(UrgencyRules.ALL).extracting(UrgencyRule::urgency).isSorted();
    }
}
