package onward.dispatch.fleet.rest;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import onward.contracts.value.Position;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Where a responder is; without `at`, now.
@Schema(examples = """
        {"position":{"type":"Point","coordinates":[6.3925,45.6755]},"at":"2026-12-20T12:05:00Z","speedKmh":180}""")
record PositionJson(
        @NotNull Position position,
        @Nullable Instant at,
        @DecimalMin("0") @DecimalMax("1000") @Nullable Double speedKmh,
        @DecimalMin("0") @DecimalMax("360") @Nullable Double headingDegrees) {}
