package onward.dispatch.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Capability;
import onward.contracts.value.Position;
import onward.dispatch.planning.domain.Commitment;
import onward.dispatch.planning.domain.FieldUnit;
import onward.dispatch.planning.domain.Need;
import onward.dispatch.planning.domain.NotAble;
import onward.dispatch.planning.domain.Origin;
import onward.dispatch.planning.domain.Seen;
import onward.dispatch.planning.domain.Shortlist;
import onward.dispatch.planning.domain.Standing;
import org.junit.jupiter.api.Test;

class ByArrivalTest {
    private static final Instant NOW = Instant.parse("2026-12-20T10:00:00Z");
    private static final Position SCENE = new Position(6.0, 45.0);
    private static final Position NEAR = new Position(6.0, 45.01);
    private static final Position FAR = new Position(6.0, 45.2);

    @Test
    void whoever_is_there_first_goes_first() {
        assertThat(names(rank(unit("far", FAR), unit("near", NEAR)).able())).containsExactly("near", "far");
    }

    @Test
    void equal_arrivals_go_to_who_has_less_ahead_and_then_to_the_lower_id() {
        var bound = holding("a", SCENE, 3, new Commitment(SCENE, Duration.ZERO, null, true));

        var shortlist = rank(bound, unit("c", SCENE), unit("b", SCENE));

        assertThat(names(shortlist.able())).containsExactly("b", "c", "a");
    }

    @Test
    void an_arrival_is_what_comes_first_then_the_turnout_then_the_way() {
        var unit = of(
                "u", NEAR, 600, 3, true, true, Set.of("REPAIR"), new Commitment(NEAR, Duration.ofHours(1), null, true));

        var standing = rank(unit).able().getFirst();

        double way = 1111.95 * 1.3 / (50 / 3.6);
        assertThat(standing.untilFree()).isEqualTo(Duration.ofHours(1));
        assertThat((double) standing.travel().toSeconds()).isCloseTo(600 + way, within(1.0));
        assertThat(standing.arrival()).isEqualTo(NOW.plus(standing.untilFree()).plus(standing.travel()));
        assertThat(standing.ahead()).isOne();
        assertThat(standing.position()).isEqualTo(NEAR);
        assertThat(standing.positionAge()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void what_a_unit_has_to_do_first_counts() {
        var bound = holding("near", NEAR, 3, new Commitment(NEAR, Duration.ofHours(2), null, true));

        assertThat(names(rank(bound, unit("far", FAR)).able())).containsExactly("far", "near");
    }

    @Test
    void a_unit_without_the_capability_is_left_out_with_what_it_lacks() {
        var unable = of("tow", NEAR, 0, 3, true, true, Set.of("FLATBED"));

        var shortlist = rank(unable, unit("able", FAR));

        assertThat(shortlist.others()).containsExactly(new NotAble(unable.id(), "lacks REPAIR"));
        assertThat(names(shortlist.able())).containsExactly("able");
        assertThat(shortlist.busy()).isEmpty();
    }

    @Test
    void whoever_holds_enough_is_left_out_but_known_with_its_arrival() {
        var full = holding("full", NEAR, 1, new Commitment(NEAR, Duration.ofMinutes(1), null, true));
        var fullAndFar = holding("fuller", FAR, 1, new Commitment(NEAR, Duration.ofMinutes(1), null, true));

        var shortlist = rank(fullAndFar, full);

        assertThat(shortlist.others())
                .containsExactly(
                        new NotAble(fullAndFar.id(), "holds 1 of 1 jobs"), new NotAble(full.id(), "holds 1 of 1 jobs"));
        assertThat(shortlist.able()).isEmpty();
        assertThat(names(shortlist.busy())).containsExactly("full", "fuller");
    }

    @Test
    void whoever_must_not_go_is_left_out_with_every_reason() {
        var barred = of("declined", NEAR, 0, 3, false, false, Set.of());

        var shortlist = rank(barred);

        assertThat(shortlist.others())
                .containsExactly(new NotAble(
                        barred.id(),
                        "declined it, gave it back or did not answer, is off shift, does not serve lexus"));
        assertThat(Stream.concat(shortlist.able().stream(), shortlist.busy().stream()))
                .isEmpty();
    }

    @Test
    void nobody_around_is_an_empty_shortlist() {
        assertThat(rank().first()).isEmpty();
    }

    private static Shortlist rank(FieldUnit... around) {
        var need = new Need(
                ResponderKind.PATROL,
                List.of(Capability.parse("REPAIR")),
                SCENE,
                "lexus",
                Set.of(new ResponderId("declined")),
                null,
                null);
        return ByArrival.rank(need, List.of(around), NOW);
    }

    private static List<String> names(List<Standing> standings) {
        return standings.stream().map(standing -> standing.responder().value()).toList();
    }

    private static FieldUnit unit(String id, Position position) {
        return holding(id, position, 3);
    }

    private static FieldUnit holding(String id, Position position, int stackSize, Commitment... commitments) {
        return of(id, position, 0, stackSize, true, true, Set.of("REPAIR"), commitments);
    }

    private static FieldUnit of(
            String id,
            Position position,
            double turnoutSeconds,
            int stackSize,
            boolean onShift,
            boolean servesBrand,
            Set<String> able,
            Commitment... commitments) {
        return new FieldUnit(
                new ResponderId(id),
                50,
                1.3,
                turnoutSeconds,
                stackSize,
                onShift,
                servesBrand,
                able,
                position,
                new Seen(NOW.minusSeconds(120), Duration.ZERO),
                List.of(commitments),
                List.of(),
                Origin.OWN);
    }
}
