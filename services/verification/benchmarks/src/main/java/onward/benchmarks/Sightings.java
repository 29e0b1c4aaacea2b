package onward.benchmarks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Looks at single responders while a fleet moves: how long it took until what one has just told is seen.
final class Sightings implements AutoCloseable {
    private static final int WITHIN_SECONDS = 10;
    private static final int LOOK_EVERY_MILLIS = 250;

    private final Doors supervisor;
    private final String dispatch;
    private final Map<Integer, Instant> toldAt;
    private final int responders;
    private final AtomicInteger failures = new AtomicInteger();
    private final Distribution seen = new Distribution();
    private final Thread looker = Thread.ofVirtual().unstarted(this::look);
    private volatile boolean over;

    /// Begins to look.
    Sightings(Doors supervisor, String dispatch, Map<Integer, Instant> toldAt, int responders) {
        this.supervisor = supervisor;
        this.dispatch = dispatch;
        this.toldAt = toldAt;
        this.responders = responders;
        looker.start();
    }

    /// Takes one responder after the other, and waits until what it has just told is seen.
    private void look() {
        for (int number = 1; !over; number = number % responders + 1) {
            var told = toldAt.get(number);
            long begun = System.nanoTime();
            if (told != null) {
                int one = number;
                long toldNanosAgo = TimeUnit.MILLISECONDS.toNanos(ChronoUnit.MILLIS.between(told, Instant.now()));
                Pace.until(() -> over || !seenAt(one).isBefore(told), WITHIN_SECONDS);
                seen.add(toldNanosAgo + System.nanoTime() - begun);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_EVERY_MILLIS));
        }
    }

    /// How many are not seen where they said last.
    long behind() {
        return toldAt.entrySet().stream()
                .filter(told -> seenAt(told.getKey()).isBefore(told.getValue()))
                .count();
    }

    private Instant seenAt(int number) {
        try {
            var at = supervisor
                    .get("%s/v1/responders/%s".formatted(dispatch, Fleet.id(number)))
                    .path("positionAt");
            return at.isMissingNode() || at.isNull() ? Instant.MIN : Instant.parse(at.asText());
        } catch (Exception e) {
            failures.incrementAndGet();
            return Instant.MIN;
        }
    }

    Distribution seen() {
        return seen;
    }

    int failures() {
        return failures.get();
    }

    void stopLooking() throws InterruptedException {
        over = true;
        looker.join();
    }

    @Override
    public void close() throws InterruptedException {
        stopLooking();
    }
}
