package onward.benchmarks;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Does something at a steady rate, whether or not what was begun before is done, and waits for all of it.
final class Pace {
    private Pace() {}

    static void keep(double perSecond, int times, Runnable each) {
        try (var doing = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int i = 0; i < times; i++) {
                LockSupport.parkNanos(
                        start + Math.round(i * TimeUnit.SECONDS.toNanos(1) / perSecond) - System.nanoTime());
                doing.submit(each);
            }
        }
    }

    /// Waits until something is so, at most so many seconds.
    static void until(BooleanSupplier fact, int seconds) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!fact.getAsBoolean() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
