package onward.intake.facts.rest;

import java.util.List;
import onward.intake.facts.domain.Finding;
import onward.web.Problem;
import onward.web.ProblemType;

/// A report that can't be so, as a problem with everything that is wrong.
public final class Refusal {
    private Refusal() {}

    public static Problem of(List<Finding> reasons) {
        var problem = Problem.of(ProblemType.INVALID, detail(reasons));
        for (var reason : reasons) {
            problem = problem.error(reason.pointer(), reason.detail());
        }
        return problem;
    }

    private static String detail(List<Finding> reasons) {
        return reasons.size() == 1
                ? "One thing in the report can't be so: %s"
                        .formatted(reasons.getFirst().detail())
                : "%d things in the report can't be so; errors says which.".formatted(reasons.size());
    }
}
