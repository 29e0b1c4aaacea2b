package onward.resolution.casefile.rest;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When something owed was done (now, if not said), and what there is to say about it.
record FulfilmentJson(
        @PastOrPresent @Nullable Instant at,
        @Size(max = 2000) @Nullable String note) {}
