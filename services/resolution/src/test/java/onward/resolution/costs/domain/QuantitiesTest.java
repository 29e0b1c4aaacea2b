package onward.resolution.costs.domain;

import static onward.resolution.Given.NOON;
import static onward.resolution.Given.anIncident;
import static onward.resolution.Given.flight;
import static onward.resolution.Given.tow;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class QuantitiesTest {
    @Test
    void a_flight_is_paid_from_setting_off_with_begun_minutes_whole() {
        var setOff = NOON.minus(Duration.ofMinutes(42)).minusMillis(1);

        assertThat(Quantities.flightMinutes(flight(anIncident()), setOff, NOON)).isEqualTo(BigDecimal.valueOf(43));
        assertThat(Quantities.flightMinutes(flight(anIncident()), setOff.plusMillis(1), NOON))
                .isEqualTo(BigDecimal.valueOf(42));
    }

    @Test
    void a_flight_of_which_nobody_said_when_it_began_is_paid_by_its_way() {
        assertThat(Quantities.flightMinutes(flight(anIncident()), null, NOON)).isEqualTo(BigDecimal.valueOf(7));
    }

    @Test
    void a_way_is_the_great_circle_with_a_detour() {
        assertThat(Quantities.kilometres(tow(anIncident()))).isEqualTo(new BigDecimal("32.4"));
    }

    @Test
    void days_count_whole_from_the_first() {
        assertThat(Quantities.days(NOON, NOON)).isEqualTo(BigDecimal.ONE);
        assertThat(Quantities.days(NOON, NOON.plus(Duration.ofDays(2)))).isEqualTo(BigDecimal.valueOf(2));
        assertThat(Quantities.days(NOON, NOON.plus(Duration.ofDays(2)).plusMillis(1)))
                .isEqualTo(BigDecimal.valueOf(3));
    }
}
