package onward.planner.explain;

/// Another way to serve a request: by a unit that starts service at that second, or by a contractor (`unit` is empty
/// and
/// `start` NaN), and what the plan would cost more.
public record Alternative(String unit, double start, double extraCost) {
    public boolean isContractor() {
        return unit.isEmpty();
    }
}
