package onward.planner.program;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `planner evaluate`
@Command(
        name = "evaluate",
        description = {
            "Checks a plan, and tells its cost and each unit's schedule.",
            "An invalid plan is exit code 1; the rule that it breaks is on standard error."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  planner evaluate problem.json plan.json"})
@SuppressWarnings("NullAway.Init")
final class Evaluate implements Callable<Integer> {
    @Mixin
    private PlanFiles files;

    @Override
    public Integer call() throws IOException {
        Output.write(Report.of(files.account()).withSchedules().text());
        return 0;
    }
}
