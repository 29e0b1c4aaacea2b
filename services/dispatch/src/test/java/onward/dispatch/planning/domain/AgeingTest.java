package onward.dispatch.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeingTest {
    private static final Instant NOW = Instant.parse("2026-12-20T10:00:00Z");
    private final Ageing ageing = new Ageing(Duration.ofMinutes(10), Duration.ofMinutes(15));

    @ParameterizedTest
    @CsvSource({
        "2026-12-20T10:00:05Z, PT0S",
        "2026-12-20T09:50:00Z, PT0S",
        "2026-12-20T09:49:59Z, PT1S",
        "2026-12-20T09:35:00Z, PT15M",
        "2026-12-20T08:00:00Z, PT15M"
    })
    void an_old_position_makes_the_way_longer_up_to_a_limit(Instant seenAt, Duration longer) {
        assertThat(ageing.of(seenAt, NOW)).isEqualTo(longer);
    }

    @Test
    void whoever_nobody_has_seen_is_at_home() {
        assertThat(ageing.of(null, NOW)).isZero();
    }
}
