package onward.planner;

import java.util.List;
import onward.planner.explain.Account;
import onward.planner.explain.Alternative;
import onward.planner.explain.Alternatives;
import onward.planner.problem.Plan;
import onward.planner.problem.Problem;

/// The best responders for one request in a running plan: who could serve it, from when, and what the plan would cost
/// more. All others stay with their units, in their order.
public final class Responders {
    private final Alternatives alternatives;

    public Responders(Problem problem, Plan plan) {
        alternatives = new Alternatives(Account.of(problem, plan));
    }

    /// The cheapest ones, at most so many, contractors included.
    public List<Alternative> best(String request, int count) {
        return alternatives.of(request, count);
    }
}
