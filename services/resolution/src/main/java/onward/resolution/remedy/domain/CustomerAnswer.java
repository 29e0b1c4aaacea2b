package onward.resolution.remedy.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the customer said when they were offered a remedy, and who heard it.
public record CustomerAnswer(boolean accepted, @Nullable String said, String heardBy, Instant at) {}
