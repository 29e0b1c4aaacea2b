package onward.observability;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import onward.local.Trouble;
import onward.observability.command.PrometheusCommand;
import onward.observability.command.TraceCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Where `deploy/observability/trace` and `prometheus` arrive.
@Command(
        name = "deploy/observability",
        description = "Shows how Onward is doing on this machine.",
        subcommands = {TraceCommand.class, PrometheusCommand.class})
public final class Observability {
    private Observability() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Observability())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(Observability::explain)
                .execute(arguments));
    }

    private static int explain(Exception thrown, CommandLine command, CommandLine.ParseResult parsed) {
        if (thrown instanceof Trouble) {
            command.getErr().println("%s: %s".formatted(command.getCommandName(), thrown.getMessage()));
        } else {
            thrown.printStackTrace(command.getErr());
        }
        return 1;
    }
}
