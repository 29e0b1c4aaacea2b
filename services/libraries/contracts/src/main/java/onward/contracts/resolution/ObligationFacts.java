package onward.contracts.resolution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something owed, by when, and when it was done.
public record ObligationFacts(
        ObligationType type,
        @Nullable Instant dueAt,
        ObligationState state,
        @Nullable Instant fulfilledAt) {}
