package onward.resolution.empowerment.domain;

import java.util.List;

/// Counts what was granted.
public interface EmpowermentFigures {
    /// One line for each heading and currency, by heading.
    List<Line> lines(Asked asked);
}
