package onward.benchmarks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// A fleet that tells where it is at a steady rate, one patrol after the other, each time elsewhere.
final class Movement {
    private static final int AT_ONCE = 20;

    private final Crews crews;
    private final int rate;
    private final int responders;
    private final Map<Integer, Instant> toldAt = new ConcurrentHashMap<>();
    private final AtomicInteger failures = new AtomicInteger();

    /// @param rate positions a second, of all together
    Movement(Crews crews, int rate, int responders) {
        this.crews = crews;
        this.rate = rate;
        this.responders = responders;
    }

    /// Returns after so many seconds; answers of the broker may still be on their way.
    void last(int seconds) {
        var places = new Random(3);
        long start = System.nanoTime();
        for (long i = 0; i < (long) rate * seconds; i++) {
            if (i % AT_ONCE == 0) {
                LockSupport.parkNanos(start + i * TimeUnit.SECONDS.toNanos(1) / rate - System.nanoTime());
            }
            tell((int) (i % responders) + 1, places);
        }
    }

    private void tell(int number, Random places) {
        var at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        crews.move(Fleet.id(number), Fleet.Area.lon(places), Fleet.Area.lat(places), at, (sent, failed) -> {
            if (failed != null) {
                failures.incrementAndGet();
            }
        });
        toldAt.put(number, at);
    }

    /// When each has told last where it is, by its number in the fleet.
    Map<Integer, Instant> toldAt() {
        return toldAt;
    }

    int failures() {
        return failures.get();
    }
}
