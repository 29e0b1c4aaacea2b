package onward.local;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import onward.local.command.DemoCommand;
import onward.local.command.DownCommand;
import onward.local.command.KafkaCommand;
import onward.local.command.TokenCommand;
import onward.local.command.TrainCommand;
import onward.local.command.UpCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Where `deploy/local/up`, `down`, `token`, `kafka` and `demo` arrive.
@Command(
        name = "onward",
        description = "Runs Onward on this machine.",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            TokenCommand.class,
            KafkaCommand.class,
            TrainCommand.class,
            DemoCommand.class
        })
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        var commandLine = new CommandLine(new Launcher())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Launcher::explain);
        System.exit(commandLine.execute(arguments));
    }

    /// Trouble is one sentence for people; anything else is a defect and shows where it happened.
    private static int explain(Exception thrown, CommandLine commandLine, CommandLine.ParseResult parsed) {
        if (thrown instanceof Trouble) {
            commandLine.getErr().println("%s: %s".formatted(commandLine.getCommandName(), thrown.getMessage()));
        } else {
            thrown.printStackTrace(commandLine.getErr());
        }
        return commandLine.getCommandSpec().exitCodeOnExecutionException();
    }
}
