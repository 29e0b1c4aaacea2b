package onward.dispatch.fleet.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether a responder is on duty; `until` is when it ends, if that is known.
public record Shift(boolean on, @Nullable Instant until) {
    public static final Shift OFF = new Shift(false, null);

    public boolean coversAt(Instant now) {
        return on && (until == null || now.isBefore(until));
    }
}
