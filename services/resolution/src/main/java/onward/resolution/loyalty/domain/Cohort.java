package onward.resolution.loyalty.domain;

import java.util.List;

/// Customers who have something in common, assisted or not, and what became of them after 12, 24 and 36 months.
public record Cohort(String name, boolean assisted, List<Outcome> outcomes) {}
