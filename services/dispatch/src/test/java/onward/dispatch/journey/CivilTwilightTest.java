package onward.dispatch.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import onward.contracts.value.Position;
import org.junit.jupiter.api.Test;

/// Against the almanac: on 20 December 2026 the sun rises at Val d'Isère at about 7:10 UTC, civil dawn is half an hour
/// before, and civil dusk at about 16:20 UTC.
class CivilTwilightTest {
    private static final Position VAL_D_ISERE = new Position(6.9797, 45.4489);
    private static final Position TROMSO = new Position(18.95, 69.65);
    private final CivilTwilight twilight = new CivilTwilight();

    @Test
    void it_is_light_at_noon_and_dark_in_the_evening() {
        assertThat(twilight.isLight(VAL_D_ISERE, Instant.parse("2026-12-20T12:00:00Z")))
                .isTrue();
        assertThat(twilight.isLight(VAL_D_ISERE, Instant.parse("2026-12-20T18:00:00Z")))
                .isFalse();
    }

    @Test
    void it_gets_light_half_an_hour_before_the_sun_rises() {
        var dawn = twilight.nextDawn(VAL_D_ISERE, Instant.parse("2026-12-20T18:00:00Z"));

        assertThat(dawn).isBetween("2026-12-21T06:25:00Z", "2026-12-21T06:50:00Z");
        assertThat(twilight.isLight(VAL_D_ISERE, dawn.plusSeconds(120))).isTrue();
        assertThat(twilight.isLight(VAL_D_ISERE, dawn.minusSeconds(120))).isFalse();
    }

    @Test
    void a_summer_evening_is_long() {
        assertThat(twilight.isLight(VAL_D_ISERE, Instant.parse("2026-06-20T19:30:00Z")))
                .isTrue();
    }

    @Test
    void the_midnight_sun_shines_at_midnight() {
        assertThat(twilight.isLight(TROMSO, Instant.parse("2026-06-20T23:00:00Z")))
                .isTrue();
    }
}
