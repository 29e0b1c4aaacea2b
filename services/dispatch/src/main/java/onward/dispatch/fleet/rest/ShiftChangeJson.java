package onward.dispatch.fleet.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import onward.dispatch.fleet.domain.Shift;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Puts on duty or takes off.
@Schema(examples = "{\"on\":true,\"until\":\"2026-12-20T18:00:00Z\"}")
record ShiftChangeJson(@NotNull Boolean on, @Nullable Instant until) {
    Shift shift() {
        return new Shift(on, until);
    }
}
