package onward.planner.program;

import java.nio.file.Path;
import java.util.Optional;
import onward.planner.Optimiser;
import onward.planner.Optimiser.Effort;
import onward.planner.explain.Account;
import onward.planner.problem.Plan;
import onward.planner.problem.Problem;

/// The table of one time limit, printed line by line as problems are solved. A gap is measured to the bound known from
/// before if that is better than the one found.
final class BenchTable {
    private static final String FORM = "%-18s %6s %8s %12s %12s %10s %12s %10s %8s %8s";

    private final KnownBounds bounds;
    private final Effort effort;
    private final ShapeGaps gaps = new ShapeGaps();
    private boolean fine = true;

    BenchTable(KnownBounds bounds, Effort effort) {
        this.bounds = bounds;
        this.effort = effort;
        System.out.printf(
                "%ntime limit %s s, %d threads, seed %d%n",
                effort.timeLimit().toMillis() / 1000.0, effort.threads(), effort.seed());
        System.out.printf(
                FORM + "%n",
                "problem",
                "units",
                "requests",
                "cost",
                "bound",
                "own gap",
                "known bound",
                "gap",
                "time s",
                "peak MB");
    }

    void add(Path file) {
        var problem = Inputs.problem(file);
        var name = String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
        PeakMemory.reset();
        var solution = Optimiser.solve(problem, effort, (elapsed, cost, bound, phase) -> {});
        long peak = PeakMemory.megabytes();
        var plan = solution.plan();
        double cost = Figures.orNaN(plan.cost());
        double own = Figures.orNaN(plan.lowerBound());
        double known = bounds.of(name);
        double gap = Figures.share(cost, Double.isNaN(known) || own > known ? own : known);
        gaps.add(name, gap);
        System.out.printf(
                FORM + "%s%n",
                name,
                problem.units().size(),
                problem.requests().size(),
                Figures.money(cost),
                Figures.money(own),
                Figures.gap(cost, own),
                Figures.money(known),
                Figures.percent(gap),
                "%.2f".formatted(solution.elapsed().toMillis() / 1000.0),
                peak,
                complaint(problem, plan).map(reason -> "  INVALID: " + reason).orElse(""));
    }

    private Optional<String> complaint(Problem problem, Plan plan) {
        var complaint = Account.complaint(problem, plan);
        fine &= complaint.isEmpty();
        return complaint;
    }

    void summarise() {
        gaps.print();
    }

    boolean isFine() {
        return fine;
    }
}
