package onward.planner.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import onward.planner.Optimiser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `planner bench`
@Command(
        name = "bench",
        description = {
            "Solves all problems in a folder, after warming up, and prints a table of cost, bound, gap, time and memory.",
            "Beside the problems, bounds.properties may hold their proven bounds (normal-1=5318.3008)."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  planner bench services/verification/benchmarks/problems --time-limit 5s"})
@SuppressWarnings("NullAway.Init")
final class Bench implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder; every *.json in it is a problem.")
    private Path folder;

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            split = ",",
            description = "For each problem; several, separated by commas, make several tables; 5s by default.")
    private List<Limit> limits = List.of(Limit.parse("5s"));

    @Option(
            names = "--warm-up",
            paramLabel = "TIME",
            description =
                    "How long the first problem is solved before anything is measured; 5s by default, 0s for none.")
    private Limit warmUp = Limit.parse("5s");

    @Option(names = "--only", paramLabel = "TEXT", description = "Only problems whose names begin so.")
    private String only = "";

    @Mixin
    private EffortOptions options;

    @Override
    public Integer call() throws IOException {
        var problems = new ProblemFolder(folder).problems(only);
        if (!warmUp.duration().isZero()) {
            Optimiser.solve(
                    Inputs.problem(problems.getFirst()), options.effort(warmUp), (time, cost, bound, phase) -> {});
        }
        var bounds = KnownBounds.beside(folder);
        boolean allFine = true;
        for (var limit : limits) {
            var table = new BenchTable(bounds, options.effort(limit));
            for (var problem : problems) {
                table.add(problem);
            }
            table.summarise();
            allFine &= table.isFine();
        }
        return allFine ? 0 : Complaints.INVALID_PLAN;
    }
}
