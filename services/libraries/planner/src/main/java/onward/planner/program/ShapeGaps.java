package onward.planner.program;

import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.Map;

/// The gaps of problems by shape: what their names have before the last hyphen.
final class ShapeGaps {
    private final Map<String, DoubleSummaryStatistics> shapes = new LinkedHashMap<>();

    void add(String problem, double gap) {
        shapes.computeIfAbsent(problem.replaceFirst("-[^-]*$", ""), shape -> new DoubleSummaryStatistics())
                .accept(gap);
    }

    void print() {
        System.out.printf("%n%-18s %6s %12s %12s%n", "shape", "count", "mean gap", "worst gap");
        shapes.forEach((shape, gaps) -> System.out.printf(
                "%-18s %6d %12s %12s%n",
                shape, gaps.getCount(), Figures.percent(gaps.getAverage()), Figures.percent(gaps.getMax())));
    }
}
