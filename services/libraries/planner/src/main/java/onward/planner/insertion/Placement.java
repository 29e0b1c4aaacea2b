package onward.planner.insertion;

/// What became of a new request.
public sealed interface Placement {
    /// What the plan costs more.
    double extraCost();

    /// A unit serves it.
    record ToUnit(Responder responder) implements Placement {
        @Override
        public double extraCost() {
            return responder.extraCost();
        }
    }

    /// A contractor serves it: nobody can, or everybody would cost more.
    record ToContractor(double extraCost) implements Placement {}

    /// No unit can serve it, and no contractor can be had.
    record ToNobody(String reason) implements Placement {
        @Override
        public double extraCost() {
            return 0;
        }
    }
}
