package onward.planner.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import onward.planner.explain.Account;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `planner evaluate`
@Command(
        name = "evaluate",
        description = "Checks a plan, and tells its cost and each unit's schedule.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  planner evaluate problem.json plan.json"})
@SuppressWarnings("NullAway.Init")
final class Evaluate implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem's file.")
    private Path problemFile;

    @Parameters(index = "1", paramLabel = "PLAN", description = "The plan's file; - is standard input.")
    private Path planFile;

    @Override
    public Integer call() throws IOException {
        var account = Account.of(Inputs.problem(problemFile), Inputs.plan(planFile));
        Output.write(Report.of(account).withSchedules().text());
        return 0;
    }
}
