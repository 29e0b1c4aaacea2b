package onward.planner.program;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import onward.planner.generate.Family;
import onward.planner.generate.Generator;
import onward.planner.problem.ProblemWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `planner generate`
@Command(
        name = "generate",
        description = "Makes up the problem of a family and a seed; the same bytes on every machine.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  planner generate adac-heavy --seed 7 > problem.json"})
@SuppressWarnings("NullAway.Init")
final class Generate implements Callable<Integer> {
    @Parameters(paramLabel = "FAMILY", description = "${COMPLETION-CANDIDATES}", completionCandidates = Spellings.class)
    private String family;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of chance; ${DEFAULT-VALUE} by default.")
    private long seed = 1;

    @Spec
    private CommandSpec spec;

    /// The families' names, for the help.
    static final class Spellings extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Spellings() {
            super(Family.spellings());
        }
    }

    @Override
    public Integer call() throws IOException {
        var known = Family.spelled(family)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "there is no family '%s', only %s".formatted(family, String.join(", ", Family.spellings()))));
        Output.write(out -> ProblemWriter.write(Generator.generate(known, seed), out));
        return 0;
    }
}
