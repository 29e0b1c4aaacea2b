package onward.dispatch.planning.domain;

/// What the plan costs, by part.
public record PlanCosts(
        double driving, double service, double overtime, double lateness, double contractors, double changes) {
    public static final PlanCosts NONE = new PlanCosts(0, 0, 0, 0, 0, 0);

    public double total() {
        return driving + service + overtime + lateness + contractors + changes;
    }
}
