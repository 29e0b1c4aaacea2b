package onward.local.story;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import onward.local.Trouble;

/// Waits for something to become true, and not for ever.
public final class Patience {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private Patience() {}

    /// @throws Trouble when there is still nothing in the end
    public static <T> T until(String wanted, Duration atMost, Supplier<Optional<T>> look) {
        var deadline = System.nanoTime() + atMost.toNanos();
        while (true) {
            var found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > deadline) {
                throw new Trouble("Waited %d s in vain for this: %s.".formatted(atMost.toSeconds(), wanted));
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    /// @throws Trouble when it is still not so in the end
    public static void untilTrue(String wanted, Duration atMost, BooleanSupplier look) {
        until(wanted, atMost, () -> look.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }
}
