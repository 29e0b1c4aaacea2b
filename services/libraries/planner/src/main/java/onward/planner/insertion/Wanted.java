package onward.planner.insertion;

/// How many responders are asked for, and how many seconds after the end of its shift one may be home because of the
/// request; by default that only costs.
public record Wanted(int count, double longestOvertime) {
    public Wanted {
        if (count < 1 || !(longestOvertime >= 0)) {
            throw new IllegalArgumentException("Ask for at least one responder, and for an overtime of 0 or more.");
        }
    }

    public static Wanted best(int count) {
        return new Wanted(count, Double.POSITIVE_INFINITY);
    }

    public Wanted withOvertimeUpTo(double seconds) {
        return new Wanted(count, seconds);
    }
}
