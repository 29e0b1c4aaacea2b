package onward.resolution.empowerment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import onward.resolution.empowerment.domain.Asked;
import onward.resolution.empowerment.domain.EmpowermentFigures;
import onward.resolution.empowerment.domain.Line;

/// Tells who used which authority, what it cost, how customers answered, and what was taken back.
@ApplicationScoped
public class ReportEmpowerment {
    private final EmpowermentFigures figures;

    ReportEmpowerment(EmpowermentFigures figures) {
        this.figures = figures;
    }

    @Transactional
    public List<Line> report(Asked asked) {
        return figures.lines(asked);
    }
}
