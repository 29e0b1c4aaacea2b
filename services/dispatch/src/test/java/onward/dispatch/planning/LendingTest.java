package onward.dispatch.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import onward.dispatch.planning.domain.FieldUnit;
import onward.dispatch.planning.domain.Need;
import onward.dispatch.planning.domain.Origin;
import onward.dispatch.planning.domain.Shortlist;
import onward.dispatch.planning.domain.Standing;
import onward.testkit.MutableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LendingTest {
    private static final Position SCENE = new Position(6.0, 45.0);
    /// A degree of latitude is 111 km: 174 min on the road at 50 km/h.
    private static final double A_MINUTE_S_WAY = 1 / 173.5;

    @Test
    void nobody_is_lent_while_the_own_area_has_somebody_in_time() {
        assertThat(able(unit("own", 44, null), unit("lent", 5, "north"))).containsExactly("own");
    }

    @Test
    void a_neighbour_s_unit_goes_first_when_the_own_would_be_late() {
        assertThat(able(unit("own", 46, null), unit("lent", 5, "north"))).containsExactly("lent", "own");
    }

    @Test
    void the_own_stays_first_when_the_neighbour_s_would_be_there_later_still() {
        assertThat(able(unit("own", 46, null), unit("lent", 50, "north"))).containsExactly("own", "lent");
    }

    @Test
    void whose_it_is_is_on_record() {
        assertThat(look(unit("lent", 5, "north")).able())
                .extracting(Standing::origin)
                .containsExactly(new Origin.Lent("north"));
    }

    private static List<String> able(FieldUnit... around) {
        return look(around).able().stream()
                .map(standing -> standing.responder().value())
                .toList();
    }

    private static Shortlist look(FieldUnit... around) {
        var need = new Need(ResponderKind.PATROL, List.of(), SCENE, "lexus", Set.of(), null, null);
        var planArea = new PlanArea(
                needs -> List.of(List.of(around)),
                new LookedUp(),
                () -> Duration.ofMinutes(45),
                MutableClock.at("2026-12-20T10:00:00Z"));
        return planArea.look(List.of(need)).getFirst();
    }

    private static FieldUnit unit(String id, int minutesAway, @Nullable String lentBy) {
        return new FieldUnit(
                new ResponderId(id),
                50,
                1.3,
                0,
                3,
                true,
                true,
                Set.of(),
                new Position(6.0, 45 + minutesAway * A_MINUTE_S_WAY),
                null,
                List.of(),
                List.of(),
                lentBy == null ? Origin.OWN : new Origin.Lent(lentBy));
    }
}
