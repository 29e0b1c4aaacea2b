package onward.triage;

import static onward.triage.AReport.NOW;
import static onward.triage.AReport.aReport;
import static onward.triage.AReport.ofCause;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import onward.contracts.incident.Advice;
import onward.contracts.incident.Contact;
import onward.contracts.incident.FaultCause;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.VehicleCall;
import org.junit.jupiter.api.Test;

class AdviceRulesTest {
    @Test
    void people_in_an_unsafe_place_are_handed_over_at_once() {
        assertThat(ofCause(FaultCause.BATTERY).inSafePlace(false).triaged().advice())
                .isEqualTo(Advice.HAND_OVER);
        assertThat(ofCause(FaultCause.BATTERY).inSafePlace(true).triaged().advice())
                .isNull();
    }

    @Test
    void so_are_those_who_are_hurt_or_unwell() {
        assertThat(aReport().withNeeds("INJURED").triaged().advice()).isEqualTo(Advice.HAND_OVER);
        assertThat(aReport().withNeeds("UNWELL").triaged().advice()).isEqualTo(Advice.HAND_OVER);
        assertThat(aReport().withNeeds("WHEELCHAIR").triaged().advice()).isNull();
    }

    @Test
    void an_accident_that_people_tell_of_themselves_is_not() {
        var told = ofCause(FaultCause.ACCIDENT).inSafePlace(true);

        assertThat(told.triaged().advice()).isNull();
        assertThat(Assessment.of(calledByItself(told.facts()), NOW).advice()).isEqualTo(Advice.HAND_OVER);
    }

    @Test
    void whoever_can_not_be_reached_is_asked_for_a_number() {
        var silent = calledByItself(aReport().facts()).reaching(new Contact(null, null, null, null));

        assertThat(Assessment.of(silent, NOW).openQuestions()).contains(Questions.PHONE.words());
        assertThat(aReport().triaged().openQuestions()).doesNotContain(Questions.PHONE.words());
    }

    @Test
    void the_rules_say_which_they_are() {
        assertThat(aReport().triaged().rules()).isEqualTo(Assessment.RULES);
    }

    private static IncidentFacts calledByItself(IncidentFacts facts) {
        return facts.noticedBy(null, new VehicleCall(1, true, false, true, "M1", Instant.EPOCH, null, List.of(), null));
    }
}
