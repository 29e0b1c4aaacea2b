package onward.planner.explain;

/// Why a plan is no valid plan for a problem, in one line.
public final class Misfit extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Misfit(String reason) {
        super(reason);
    }
}
