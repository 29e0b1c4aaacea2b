package onward.intake.facts;

import java.util.List;
import onward.intake.facts.domain.Finding;
import onward.web.Problem;
import onward.web.ProblemType;

/// A report that can't be so, as a problem with everything that is wrong.
public final class RefusedReport {
    private RefusedReport() {}

    public static Problem of(List<Finding> reasons) {
        var problem = Problem.of(ProblemType.INVALID, Finding.summary(reasons));
        for (var reason : reasons) {
            problem = problem.error(reason.pointer(), reason.detail());
        }
        return problem;
    }
}
