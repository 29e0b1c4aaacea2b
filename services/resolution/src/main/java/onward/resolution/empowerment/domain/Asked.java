package onward.resolution.empowerment.domain;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Remedies that were granted from then on and before then, of these brands (null: of all).
public record Asked(
        Instant from, Instant to, Grouping by, @Nullable Set<String> brands) {}
