package onward.dispatch.planning;

import java.util.Optional;
import onward.planner.problem.Plan;
import onward.planner.problem.Problem;

/// Finds the best plan for a problem, with a proof of how good it is. It may take seconds, and never more than it is
/// configured to.
public interface Solver {
    /// Nothing when it can't be had at the moment; why is logged.
    Optional<Plan> solve(Problem problem);
}
