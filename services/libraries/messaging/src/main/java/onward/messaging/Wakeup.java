package onward.messaging;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Lets one thread wait for something to do. A signal given while nobody waits is not lost; many signals count as one.
public final class Wakeup {
    private final Semaphore signals = new Semaphore(0);

    public void signal() {
        if (signals.availablePermits() == 0) {
            signals.release();
        }
    }

    /// Waits for a signal, at most this long.
    ///
    /// @return whether there was one
    public boolean await(Duration atMost) throws InterruptedException {
        boolean signalled = signals.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS);
        signals.drainPermits();
        return signalled;
    }
}
