package onward.dispatch.journey.domain;

import java.time.Duration;

/// From which chance of success a repair at the roadside is tried, and how long one takes in the workshop.
public record Repair(double leastChanceAtRoadside, Duration time) {}
