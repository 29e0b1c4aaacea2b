package onward.dispatch.journey.domain;

/// A plan and its version.
public record VersionedPlan(JourneyPlan plan, long version) {}
