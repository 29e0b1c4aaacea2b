package onward.dispatch.planning.job;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Changes come in bursts: the unrest ends when nothing has changed for a while, at the latest after three times that,
/// and even without a change once in a while.
final class Unrest {
    private static final int MOST_WHILES = 3;

    private final Duration settle;
    private final Duration refresh;
    private @Nullable Instant first;
    private Instant last = Instant.MIN;
    private Instant refreshAt = Instant.MIN;

    Unrest(Duration settle, Duration refresh) {
        this.settle = settle;
        this.refresh = refresh;
    }

    synchronized void changed(Instant now) {
        if (first == null) {
            first = now;
        }
        last = now;
    }

    /// Whether it is over; the next one begins then.
    synchronized boolean endsBy(Instant now) {
        boolean settled = first != null
                && (!now.isBefore(last.plus(settle)) || !now.isBefore(first.plus(settle.multipliedBy(MOST_WHILES))));
        if (!settled && now.isBefore(refreshAt)) {
            return false;
        }
        first = null;
        refreshAt = now.plus(refresh);
        return true;
    }
}
