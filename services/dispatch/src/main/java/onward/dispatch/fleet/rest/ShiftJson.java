package onward.dispatch.fleet.rest;

import java.time.Instant;
import onward.dispatch.fleet.domain.Shift;
import org.jspecify.annotations.Nullable;

/// Whether it is on duty, and until when.
record ShiftJson(boolean on, @Nullable Instant until) {
    static ShiftJson of(Shift shift) {
        return new ShiftJson(shift.on(), shift.until());
    }
}
