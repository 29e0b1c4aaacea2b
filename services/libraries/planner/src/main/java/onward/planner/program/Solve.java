package onward.planner.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import onward.planner.Optimiser;
import onward.planner.Optimiser.Progress;
import onward.planner.problem.PlanWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `planner solve`
@Command(
        name = "solve",
        description =
                "Finds a plan, and writes it to standard output with its cost and, if it has one, a proven bound.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  planner solve problem.json --time-limit 5s --threads 2 > plan.json"})
@SuppressWarnings("NullAway.Init")
final class Solve implements Callable<Integer> {
    @Parameters(paramLabel = "PROBLEM", description = "The problem's file; - is standard input.")
    private Path problemFile;

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            description =
                    "500ms, 5s, 2m; from the problem being read; 5s by default. Ends early when nothing is better.")
    private @Nullable Limit limit;

    @Option(names = "--quiet", description = "No progress on standard error.")
    private boolean quiet;

    @Mixin
    private EffortOptions options;

    @Override
    public Integer call() throws IOException {
        var problem = Inputs.problem(problemFile);
        Progress progress = quiet ? (elapsed, cost, bound, phase) -> {} : new ProgressLines();
        var solution = Optimiser.solve(problem, options.effort(limit), progress);
        var plan = solution.plan();
        if (!quiet) {
            System.err.println(ProgressLines.line(
                    solution.elapsed(), Figures.orNaN(plan.cost()), Figures.orNaN(plan.lowerBound()), "end"));
        }
        Output.write(out -> PlanWriter.write(plan, out));
        return 0;
    }
}
