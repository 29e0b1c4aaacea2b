package onward.web.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was found out, for a minute at most and a thousand findings at most.
final class Remembered<K, T> {
    static final Duration LONGEST = Duration.ofMinutes(1);
    static final int MOST = 1_000;

    private final Map<K, Known<T>> known = new LinkedHashMap<>();
    private final InstantSource clock;

    Remembered(InstantSource clock) {
        this.clock = clock;
    }

    synchronized @Nullable T get(K key) {
        var found = known.get(key);
        return found != null && clock.instant().isBefore(found.until()) ? found.value() : null;
    }

    /// Remembers it for a minute, or until it expires (in seconds since 1970). The oldest makes room.
    synchronized void put(K key, T value, long expiresAt) {
        var until = clock.instant().plus(LONGEST);
        var expiry = Instant.ofEpochSecond(expiresAt);
        known.remove(key);
        if (known.size() == MOST) {
            dropOldest();
        }
        known.put(key, new Known<>(value, expiry.isBefore(until) ? expiry : until));
    }

    private void dropOldest() {
        Iterator<K> oldest = known.keySet().iterator();
        oldest.next();
        oldest.remove();
    }

    private record Known<T>(T value, Instant until) {}
}
