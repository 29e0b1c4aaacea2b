package onward.planner.program;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import onward.planner.explain.Account;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `planner explain`
@Command(
        name = "explain",
        description = "Tells what a plan costs, by part and by unit, and for every request what else could be done and"
                + " what that would cost more.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  planner explain problem.json plan.json --request r17 --alternatives 5"})
@SuppressWarnings("NullAway.Init")
final class Explain implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem's file.")
    private Path problemFile;

    @Parameters(index = "1", paramLabel = "PLAN", description = "The plan's file; - is standard input.")
    private Path planFile;

    @Option(names = "--request", paramLabel = "ID", description = "Only this request.")
    private @Nullable String request;

    @Option(
            names = "--alternatives",
            paramLabel = "N",
            description = "How many alternatives for a request; ${DEFAULT-VALUE} by default.")
    private int alternatives = 3;

    @Override
    public Integer call() throws IOException {
        var problem = Inputs.problem(problemFile);
        var account = Account.of(problem, Inputs.plan(planFile));
        var report = Report.of(account).withUnits();
        for (var waiting : problem.requests()) {
            if (request == null || request.equals(waiting.id())) {
                report.withAlternatives(waiting.id(), alternatives);
            }
        }
        Output.write(report.text());
        return 0;
    }
}
