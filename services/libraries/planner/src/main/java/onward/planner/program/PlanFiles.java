package onward.planner.program;

import java.nio.file.Path;
import java.util.Objects;
import onward.planner.explain.Account;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The two files of commands that tell of a plan.
@SuppressWarnings("NullAway.Init")
final class PlanFiles {
    private static final Path STANDARD_INPUT = Path.of("-");

    @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem's file; - is standard input.")
    private Path problem;

    @Parameters(index = "1", paramLabel = "PLAN", description = "The plan's file; - is standard input.")
    private Path plan;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    /// Of the plan, if it fits the problem.
    Account account() {
        if (problem.equals(STANDARD_INPUT) && plan.equals(STANDARD_INPUT)) {
            throw wrong("only one of PROBLEM and PLAN can be -");
        }
        return Account.of(Inputs.problem(problem), Inputs.plan(plan));
    }

    ParameterException wrong(String usage) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), usage);
    }
}
