package onward.planner.insertion;

import onward.planner.problem.Obstacle;

/// A unit that can't serve the request, and why.
public record Ineligible(String unit, Obstacle obstacle) {}
