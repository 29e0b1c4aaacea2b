package onward.dispatch.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import onward.testkit.MutableClock;
import org.junit.jupiter.api.Test;

class DueTimerTest {
    private final MutableClock clock = MutableClock.at("2026-12-20T10:00:00Z");
    private final Rows rows = new Rows();
    private final DueTimer timer = new DueTimer(rows, clock);

    @Test
    void what_is_due_is_worked_off() {
        rows.due.add(clock.instant());
        rows.due.add(clock.instant());

        timer.tick();

        assertThat(rows.due).isEmpty();
    }

    @Test
    void what_is_not_due_waits() {
        rows.due.add(clock.instant().plusMillis(1));

        timer.tick();

        assertThat(rows.due).hasSize(1);
    }

    @Test
    void nobody_asks_the_database_before_the_next_is_due() {
        rows.due.add(clock.instant().plusSeconds(1));
        timer.tick();
        int looks = rows.looks;

        clock.advance(Duration.ofMillis(999));
        timer.tick();

        assertThat(rows.looks).isEqualTo(looks);
    }

    @Test
    void the_next_is_worked_off_when_it_is_due() {
        rows.due.add(clock.instant().plusSeconds(1));
        timer.tick();

        clock.advance(Duration.ofSeconds(1));
        timer.tick();

        assertThat(rows.due).isEmpty();
    }

    @Test
    void what_others_made_due_is_noticed_within_two_seconds() {
        timer.tick();
        rows.due.add(clock.instant());

        clock.advance(Duration.ofSeconds(2));
        timer.tick();

        assertThat(rows.due).isEmpty();
    }

    private final class Rows implements DueWork {
        final Deque<Instant> due = new ArrayDeque<>();
        int looks;

        @Override
        public Optional<Instant> nextDue() {
            looks++;
            return due.stream().sorted().findFirst();
        }

        @Override
        public boolean workOff() {
            return !due.isEmpty() && !due.peek().isAfter(clock.instant()) && due.poll() != null;
        }
    }
}
