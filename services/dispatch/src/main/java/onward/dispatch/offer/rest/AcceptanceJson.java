package onward.dispatch.offer.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// When who accepts an offer will be there.
@Schema(examples = "{\"eta\":\"2026-12-20T12:40:00Z\"}")
record AcceptanceJson(@NotNull Instant eta) {}
