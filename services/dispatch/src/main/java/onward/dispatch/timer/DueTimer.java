package onward.dispatch.timer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// The alarm clock of one kind of due work. It looks at the database when something is due, and every few seconds
/// beside that, since other replicas make due rows too; no row is due sooner after it was made than that.
final class DueTimer {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    private final DueWork work;
    private final Clock clock;
    private Instant lookAt = Instant.MIN;

    DueTimer(DueWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    void tick() {
        var now = clock.instant();
        if (now.isBefore(lookAt)) {
            return;
        }
        var due = work.nextDue();
        if (due.isPresent() && !due.get().isAfter(now)) {
            while (work.workOff()) {
                // until nothing is due that is free
            }
            due = work.nextDue();
        }
        var again = now.plus(LOOK_AGAIN);
        lookAt = due.filter(next -> next.isAfter(now) && next.isBefore(again)).orElse(again);
    }
}
