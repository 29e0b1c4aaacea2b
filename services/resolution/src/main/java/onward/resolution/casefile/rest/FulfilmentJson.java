package onward.resolution.casefile.rest;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// When something owed was done (now, if not said), and what there is to say about it.
@Schema(examples = "{\"at\":\"2026-12-21T09:30:00Z\",\"note\":\"she was glad of the call\"}")
record FulfilmentJson(
        @PastOrPresent @Nullable Instant at,
        @Size(max = 2000) @Nullable String note) {}
