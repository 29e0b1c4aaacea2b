package onward.dispatch.job.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.contracts.value.Proof;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoardingTest {
    private static final By CREW = By.actor("crew:taxi-1");

    private final Boarding boarding = new Boarding("0417", 4);

    @Test
    void a_code_has_four_digits_and_is_the_same_for_the_whole_journey() {
        var incident = new IncidentId(UUID.fromString("019abcde-0000-7000-8000-00000000000a"));

        assertThat(Boarding.codeOf(incident)).matches("[0-9]{4}").isEqualTo(Boarding.codeOf(incident));
    }

    @Test
    void who_is_repaired_on_the_spot_does_not_board() {
        assertThat(Boarding.codeOf(Legs.repair(1))).isNull();
    }

    @Test
    void the_right_people_with_their_code_board() {
        assertThat(boarding.about(boards(4, "0417", null))).isEmpty();
        assertThat(boarding.about(boards(null, null, null))).isEmpty();
    }

    @Test
    void another_code_is_another_party_whatever_the_reason() {
        var doubt = boarding.about(boards(4, "0418", "they insist"));

        assertThat(doubt).map(BoardingDoubt::pointer).contains("/proof/boardingCode");
    }

    @Test
    void fewer_people_need_a_reason() {
        assertThat(boarding.about(boards(3, "0417", null)))
                .contains(new BoardingDoubt("/proof/people", "4 are expected. Another number needs a reason."));
        assertThat(boarding.about(boards(3, "0417", "one walks"))).isEmpty();
    }

    private static ProgressReport boards(@Nullable Integer people, @Nullable String code, @Nullable String reason) {
        var proof = new Proof(null, null, null, null, people, code);
        return new ProgressReport(JobState.TRANSPORTING, reason, proof, null, CREW);
    }
}
