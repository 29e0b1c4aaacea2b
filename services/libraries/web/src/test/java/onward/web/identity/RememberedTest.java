package onward.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private static final Instant TEN = Instant.parse("2026-12-20T10:00:00Z");
    private static final long TOMORROW = TEN.plus(Duration.ofDays(1)).getEpochSecond();

    private final AtomicReference<Instant> now = new AtomicReference<>(TEN);
    private final Remembered<String, String> remembered = new Remembered<>(now::get);

    @Test
    void what_was_found_out_is_known_for_a_minute() {
        remembered.put("token", "agent", TOMORROW);

        now.set(TEN.plusSeconds(59));
        assertThat(remembered.get("token")).isEqualTo("agent");
        now.set(TEN.plusSeconds(60));
        assertThat(remembered.get("token")).isNull();
    }

    @Test
    void what_expires_sooner_is_known_until_then() {
        remembered.put("token", "agent", TEN.plusSeconds(5).getEpochSecond());

        now.set(TEN.plusSeconds(4));
        assertThat(remembered.get("token")).isEqualTo("agent");
        now.set(TEN.plusSeconds(5));
        assertThat(remembered.get("token")).isNull();
    }

    @Test
    void the_oldest_makes_room_for_the_newest() {
        IntStream.rangeClosed(0, Remembered.MOST).forEach(i -> remembered.put("token-" + i, "agent-" + i, TOMORROW));

        assertThat(remembered.get("token-0")).isNull();
        assertThat(remembered.get("token-1")).isEqualTo("agent-1");
        assertThat(remembered.get("token-" + Remembered.MOST)).isEqualTo("agent-" + Remembered.MOST);
    }

    @Test
    void what_is_found_out_again_takes_nobodys_room() {
        IntStream.range(0, Remembered.MOST).forEach(i -> remembered.put("token-" + i, "agent-" + i, TOMORROW));

        remembered.put("token-5", "supervisor", TOMORROW);

        assertThat(remembered.get("token-5")).isEqualTo("supervisor");
        assertThat(remembered.get("token-0")).isEqualTo("agent-0");
    }
}
