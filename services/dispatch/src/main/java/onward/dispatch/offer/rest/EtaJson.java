package onward.dispatch.offer.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A new time of arrival, and what the delay comes from.
@Schema(examples = "{\"eta\":\"2026-12-20T12:55:00Z\",\"reason\":\"queue at the tunnel\"}")
record EtaJson(
        @NotNull Instant eta, @Size(max = 2000) @Nullable String reason) {}
