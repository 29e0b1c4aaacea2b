package onward.contracts.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The journey that was interrupted; `needBy` is when they must be there.
public record Journey(
        @Nullable Destination destination, @Nullable Instant needBy) {}
