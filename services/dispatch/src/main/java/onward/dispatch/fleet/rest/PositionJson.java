package onward.dispatch.fleet.rest;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// Where a responder is; without `at`, now.
record PositionJson(
        @NotNull Position position,
        @Nullable Instant at,
        @DecimalMin("0") @DecimalMax("1000") @Nullable Double speedKmh,
        @DecimalMin("0") @DecimalMax("360") @Nullable Double headingDegrees) {}
