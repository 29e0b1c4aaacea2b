package onward.planner.problem;

/// A request that no unit can serve and no contractor takes, and why.
public record Unserved(String request, String reason) {}
