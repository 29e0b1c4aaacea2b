package onward.dispatch.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WorkLeftTest {
    private static final Instant SINCE = Instant.parse("2026-01-01T10:00:00Z");

    @Test
    void it_gets_less_while_somebody_works() {
        assertThat(left(30, 12)).isEqualTo(Duration.ofMinutes(18));
    }

    @Test
    void what_takes_longer_than_was_thought_is_never_nearly_done() {
        assertThat(left(30, 29)).isEqualTo(Duration.ofMinutes(5));
        assertThat(left(30, 90)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void a_clock_that_is_ahead_makes_no_more_work() {
        assertThat(left(30, -7)).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void what_is_short_is_never_more_than_it_was() {
        assertThat(left(3, 2)).isEqualTo(Duration.ofMinutes(3));
    }

    private static Duration left(int work, int done) {
        return WorkLeft.of(Duration.ofMinutes(work), SINCE, SINCE.plus(Duration.ofMinutes(done)));
    }
}
