package onward.local.demodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import onward.contracts.value.Position;
import org.junit.jupiter.api.Test;

class DemoFleetTest {
    private static final Position VAL_D_ISERE = new Position(6.9797, 45.4489);

    @Test
    void heli_1_is_the_helicopter_nearest_to_val_d_isere() {
        var nearest = DemoFleet.everybody().stream()
                .filter(member -> "HELICOPTER".equals(member.kind()))
                .min(Comparator.comparingDouble(
                        member -> VAL_D_ISERE.metresTo(new Position(member.lon(), member.lat()))));

        assertThat(nearest.orElseThrow().id()).isEqualTo("heli-1");
    }

    @Test
    void there_are_eight_helicopters_twenty_of_each_road_unit_and_one_of_the_staff() {
        var count =
                DemoFleet.everybody().stream().collect(Collectors.groupingBy(FleetMember::kind, Collectors.counting()));

        assertThat(count)
                .isEqualTo(Map.of(
                        "HELICOPTER", 8L, "PATROL", 20L, "TOW_TRUCK", 20L, "COURIER", 20L, "TAXI", 20L, "STAFF", 1L));
    }
}
