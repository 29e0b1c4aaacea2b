package onward.planner.program;

import java.io.IOException;
import java.util.concurrent.Callable;
import onward.planner.draw.Drawing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `planner draw`
@Command(
        name = "draw",
        description = {
            "Draws a plan as SVG: a coloured line for every tour from where the unit is (triangle) over its requests"
                    + " (circles) and their drop-offs (squares, dashed way) to its home (faint); crosses are contracted.",
            "An invalid plan is exit code 1."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  planner draw problem.json plan.json > plan.svg"})
@SuppressWarnings("NullAway.Init")
final class Draw implements Callable<Integer> {
    @Mixin
    private PlanFiles files;

    @Override
    public Integer call() throws IOException {
        var account = files.account();
        Output.write(
                Drawing.of(account.problem(), account.plan(), account.cost().total()));
        return 0;
    }
}
