package onward.resolution.loyalty.store;

import java.time.Instant;
import java.util.Set;
import onward.resolution.figures.domain.Days;
import onward.resolution.loyalty.domain.CohortKind;
import org.jspecify.annotations.Nullable;

/// What is asked of both queries.
record CohortQuestion(CohortKind kind, Days days, @Nullable Set<String> brands, Instant now) {}
