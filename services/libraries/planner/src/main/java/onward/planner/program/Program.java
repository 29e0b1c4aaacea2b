package onward.planner.program;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/// The planner's program. Exit codes: 0 fine, 1 an invalid plan, 2 wrong input or usage, 3 a defect or no memory, 4 cut
/// off.
@Command(
        name = "planner",
        description = "Plans who goes where, and proves how good the plan is.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = "planner 1.0",
        scope = ScopeType.INHERIT,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:fine",
            " 1:a plan is invalid; the reason is on standard error",
            " 2:wrong input or usage; one line on standard error says where",
            " 3:a defect of the program, or too little memory",
            " 4:serve: the input ended, and the problem in hand took far too long"
        },
        footer = {
            "",
            "Example:",
            "  planner generate alpine --seed 7 > problem.json",
            "  planner solve problem.json --time-limit 5s > plan.json",
            "  planner evaluate problem.json plan.json",
            "  planner explain problem.json plan.json --request r17",
            "  planner draw problem.json plan.json > plan.svg"
        },
        subcommands = {Solve.class, Serve.class, Evaluate.class, Generate.class, Explain.class, Bench.class, Draw.class
        })
public final class Program {
    private Program() {}

    public static void main(String... arguments) {
        System.exit(runQuietly(arguments));
    }

    /// Even a failure of the machine is one line.
    private static int runQuietly(String... arguments) {
        try {
            return run(arguments);
        } catch (OutOfMemoryError tooLarge) {
            return Complaints.defect("too little memory: give more with java -Xmx4g -jar planner.jar");
        } catch (Throwable failure) {
            return Complaints.defect("a defect: " + failure);
        }
    }

    /// Runs the program and says how it ended, without ending the machine.
    static int run(String... arguments) {
        Locale.setDefault(Locale.ROOT);
        return new CommandLine(new Program())
                .registerConverter(Limit.class, Limit::parse)
                .setParameterExceptionHandler(Complaints::usage)
                .setExecutionExceptionHandler(Complaints::failure)
                .setUsageHelpAutoWidth(true)
                .execute(arguments);
    }
}
