package onward.local;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
        name = Launcher.FOLDER,
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
    static final String FOLDER = "deploy/local";

    private Launcher() {}

    public static void main(String[] arguments) {
        var commandLine = called(arguments.length == 0 ? "" : arguments[0])
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Launcher::explain);
        System.exit(commandLine.execute(Arrays.stream(arguments).skip(1).toArray(String[]::new)));
    }

    /// The command under the name by which people call it: `deploy/local/up`. Without a name, the list of all.
    static CommandLine called(String name) {
        var all = new CommandLine(new Launcher());
        var command = all.getSubcommands().get(name);
        return command == null
                ? all
                : new CommandLine((Object) command.getCommand()).setCommandName("%s/%s".formatted(FOLDER, name));
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
