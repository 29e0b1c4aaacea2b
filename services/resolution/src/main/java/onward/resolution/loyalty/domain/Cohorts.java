package onward.resolution.loyalty.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import onward.resolution.figures.domain.Days;
import org.jspecify.annotations.Nullable;

/// The customers in cohorts.
public interface Cohorts {
    /// Those who were known by the end of the days; assisted are those who had an incident on them. What became of
    /// each counts from their first incident, or from the beginning for the others, as far as it can be known now.
    /// Null brands for all.
    List<Cohort> of(CohortKind kind, Days days, @Nullable Set<String> brands, Instant now);
}
