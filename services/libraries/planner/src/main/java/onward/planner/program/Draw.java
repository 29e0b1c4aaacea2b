package onward.planner.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import onward.planner.draw.Drawing;
import onward.planner.explain.Account;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `planner draw`
@Command(
        name = "draw",
        description = "Draws a plan as SVG.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  planner draw problem.json plan.json > plan.svg"})
@SuppressWarnings("NullAway.Init")
final class Draw implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem's file.")
    private Path problemFile;

    @Parameters(index = "1", paramLabel = "PLAN", description = "The plan's file; - is standard input.")
    private Path planFile;

    @Override
    public Integer call() throws IOException {
        var problem = Inputs.problem(problemFile);
        var account = Account.of(problem, Inputs.plan(planFile));
        Output.write(Drawing.of(problem, account.plan(), account.cost().total()));
        return 0;
    }
}
