package onward.planner.program;

import static onward.planner.problem.Malformed.quoted;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import onward.planner.explain.Account;
import onward.planner.insertion.RunningPlan;
import onward.planner.problem.Request;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `planner explain`
@Command(
        name = "explain",
        description = {
            "Tells what a plan costs, by part and by unit, and how far it can be from the best one (if it has a bound);"
                    + " and for every request what else could be done, what that would cost more, whom it would keep"
                    + " waiting, and why other units can't.",
            "An invalid plan is exit code 1."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  planner explain problem.json plan.json --request r17 --alternatives 5"})
@SuppressWarnings("NullAway.Init")
final class Explain implements Callable<Integer> {
    @Mixin
    private PlanFiles files;

    @Option(names = "--request", paramLabel = "ID", description = "Only this request.")
    private @Nullable String request;

    @Option(
            names = "--alternatives",
            paramLabel = "N",
            description = "How many alternatives for a request; ${DEFAULT-VALUE} by default.")
    private int alternatives = 3;

    @Override
    public Integer call() throws IOException {
        if (alternatives < 0) {
            throw files.wrong("--alternatives must not be negative");
        }
        var account = files.account();
        var running = RunningPlan.of(account.problem(), account.plan());
        var lines = new AlternativeLines(account, running, alternatives);
        var report = Report.of(account).withUnits();
        for (var id : asked(account)) {
            report.with(lines, id);
        }
        Output.write(report.text());
        return 0;
    }

    private List<String> asked(Account account) {
        var all = account.problem().requests().stream().map(Request::id).toList();
        if (request == null) {
            return all;
        }
        if (!all.contains(request)) {
            throw files.wrong("there is no request " + quoted(request));
        }
        return List.of(request);
    }
}
