package onward.dispatch.fleet.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onward.contracts.value.Capability;
import org.junit.jupiter.api.Test;

class CountedCapabilitiesTest {
    @Test
    void whoever_has_three_seats_has_two_and_one() {
        var expanded = CountedCapabilities.expanded(List.of(Capability.parse("SEATS(3)")));

        assertThat(expanded).containsExactly("SEATS(1)", "SEATS(2)", "SEATS(3)");
    }

    @Test
    void what_is_no_count_stays_as_it_is() {
        var expanded = CountedCapabilities.expanded(
                List.of(Capability.parse("WINCH"), Capability.parse("CAR_CLASS(SUV)"), Capability.parse("SEATS(0)")));

        assertThat(expanded).containsExactly("CAR_CLASS(SUV)", "SEATS(0)", "WINCH");
    }

    @Test
    void a_count_beyond_belief_is_not_spelled_out() {
        var expanded = CountedCapabilities.expanded(List.of(Capability.parse("SEATS(999)")));

        assertThat(expanded).containsExactly("SEATS(999)");
    }
}
