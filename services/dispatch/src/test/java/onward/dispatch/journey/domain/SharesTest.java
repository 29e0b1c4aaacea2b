package onward.dispatch.journey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onward.contracts.incident.Party;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void everything_is_dealt_out_and_nothing_is_lost() {
        var parts = Shares.of(new Party(8, 3, 2, true, 1, 5, List.of("INFANT")), 2);

        assertThat(parts).extracting(Party::headcount).containsExactly(4, 4);
        assertThat(parts).extracting(Party::children).containsExactly(2, 1);
        assertThat(parts).extracting(Party::childSeats).containsExactly(1, 1);
        assertThat(parts).extracting(Party::luggage).containsExactly(3, 2);
        assertThat(parts).extracting(Party::wheelchair).containsExactly(true, null);
    }

    @Test
    void children_fly_with_grown_ups() {
        var parts = Shares.of(new Party(6, 4, null, null, null, null, null), 2);

        assertThat(parts).extracting(Party::headcount).containsExactly(3, 3);
        assertThat(parts).extracting(Party::children).containsExactly(2, 2);
    }

    @Test
    void an_odd_party_has_one_larger_part() {
        assertThat(Shares.of(new Party(7, null, null, null, null, null, null), 3))
                .extracting(Party::headcount)
                .containsExactlyInAnyOrder(2, 2, 3);
    }
}
