package onward.triage;

import static onward.triage.AReport.NOW;
import static onward.triage.AReport.aReport;
import static onward.triage.AReport.ofCause;
import static org.assertj.core.api.Assertions.assertThat;

import onward.contracts.incident.FaultCause;
import onward.contracts.incident.Party;
import onward.contracts.incident.RoadAccess;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    @Test
    void safety_is_asked_first_then_what_decides_whom_to_send() {
        var triage = aReport().triaged();

        assertThat(triage.openQuestions())
                .startsWith(
                        "Is everybody in a safe place?",
                        "Is anybody hurt or unwell?",
                        "What is wrong with the car?",
                        "How many people are travelling?",
                        "Can a road vehicle get to the place?");
    }

    @Test
    void what_was_told_is_not_asked_again() {
        var triage = ofCause(FaultCause.ENGINE)
                .inSafePlace(true)
                .onRoad(RoadAccess.OPEN)
                .triaged();

        assertThat(triage.openQuestions())
                .doesNotContain(Questions.SAFE_PLACE.words(), Questions.CAUSE.words(), Questions.ROAD_ACCESS.words());
    }

    @Test
    void when_the_road_opens_is_asked_only_of_a_closed_road() {
        assertThat(aReport().onRoad(RoadAccess.CLOSED).triaged().openQuestions())
                .contains(Questions.ROAD_OPENS_AT.words());
        assertThat(aReport().onRoad(RoadAccess.OPEN).triaged().openQuestions())
                .doesNotContain(Questions.ROAD_OPENS_AT.words());
    }

    @Test
    void when_they_must_be_there_is_asked_only_of_somebody_going_somewhere() {
        assertThat(aReport().triaged().openQuestions()).doesNotContain(Questions.NEED_BY.words());
        assertThat(aReport().neededAt(NOW).triaged().openQuestions())
                .doesNotContain(Questions.NEED_BY.words(), Questions.DESTINATION.words());
    }

    @Test
    void child_seats_are_asked_about_only_with_children() {
        assertThat(aReport().withChildren(0).triaged().openQuestions()).doesNotContain(Questions.CHILD_SEATS.words());
        assertThat(aReport().withChildren(1).triaged().openQuestions()).contains(Questions.CHILD_SEATS.words());
    }

    @Test
    void a_single_traveller_is_not_asked_for_children() {
        var alone = new Party(1, null, null, null, null, null, null);

        assertThat(aReport().travelling(alone).triaged().openQuestions()).doesNotContain(Questions.CHILDREN.words());
    }

    @Test
    void a_car_that_drives_is_not_asked_whether_it_rolls() {
        assertThat(aReport().thatDrives().triaged().openQuestions()).doesNotContain(Questions.WHEELS_TURN.words());
    }
}
