package onward.planner.search;

import onward.planner.evaluation.Instance;

/// The best plan so far and the best bound proven so far; tells of every improvement.
public final class Incumbent {
    /// A gap below this share of the cost counts as none: it is what rounding leaves.
    private static final double NOTHING = 1e-9;

    private final Roster roster;
    private final Audience audience;
    private int[][] tours;
    private double cost = Double.POSITIVE_INFINITY;
    private double bound = Double.NEGATIVE_INFINITY;

    public Incumbent(Instance instance, Audience audience) {
        roster = new Roster(instance);
        tours = roster.tours();
        this.audience = audience;
    }

    /// Is told what improved.
    public interface Audience {
        void improved(double cost, double bound, String phase);
    }

    /// Takes the plan if it is better; says whether it was.
    public boolean offer(int[][] plan, String phase) {
        roster.become(plan);
        if (roster.cost() >= cost - NOTHING * Math.abs(cost)) {
            return false;
        }
        tours = plan.clone();
        cost = roster.cost();
        audience.improved(cost, bound, phase);
        return true;
    }

    /// No plan costs less than this.
    public void prove(double newBound, String phase) {
        if (newBound > bound) {
            bound = newBound;
            audience.improved(cost, bound, phase);
        }
    }

    public int[][] tours() {
        return tours;
    }

    public double cost() {
        return cost;
    }

    /// The proven bound, or minus infinity.
    public double bound() {
        return bound;
    }

    public boolean isOptimal() {
        return cost - bound <= NOTHING * Math.abs(cost);
    }
}
