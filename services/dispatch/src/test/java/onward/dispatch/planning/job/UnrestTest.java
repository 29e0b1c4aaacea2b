package onward.dispatch.planning.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UnrestTest {
    private static final Instant START = Instant.parse("2026-12-20T10:00:00Z");

    private final Unrest unrest = new Unrest(Duration.ofSeconds(1), Duration.ofSeconds(30));

    private boolean endsAfter(double seconds) {
        return unrest.endsBy(after(seconds));
    }

    private static Instant after(double seconds) {
        return START.plusMillis(Math.round(seconds * 1000));
    }

    @Test
    void the_first_look_is_at_once_and_the_next_after_a_while() {
        assertThat(endsAfter(0)).isTrue();
        assertThat(endsAfter(29.9)).isFalse();
        assertThat(endsAfter(30)).isTrue();
    }

    @Test
    void a_change_is_waited_out() {
        endsAfter(0);
        unrest.changed(after(1));

        assertThat(endsAfter(1.9)).isFalse();
        assertThat(endsAfter(2)).isTrue();
        assertThat(endsAfter(4)).isFalse();
    }

    @Test
    void changes_that_never_stop_are_waited_for_three_times_as_long() {
        endsAfter(0);
        unrest.changed(after(1));
        unrest.changed(after(1.9));
        unrest.changed(after(2.8));
        unrest.changed(after(3.7));

        assertThat(endsAfter(3.9)).isFalse();
        assertThat(endsAfter(4)).isTrue();
    }
}
