package onward.images;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.logging.LogManager;
import onward.images.command.BuildCommand;
import onward.images.command.SmokeCommand;
import onward.local.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Where `deploy/images/build` and `smoke` arrive.
@Command(
        name = Launcher.FOLDER,
        description = "Makes container images of Onward.",
        subcommands = {BuildCommand.class, SmokeCommand.class})
public final class Launcher {
    static final String FOLDER = "deploy/images";

    private Launcher() {}

    public static void main(String[] arguments) {
        LogManager.getLogManager().reset(); // broker and packer have much to say that nobody asked for
        var commandLine = called(arguments.length == 0 ? "" : arguments[0])
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Launcher::explain);
        System.exit(commandLine.execute(Arrays.stream(arguments).skip(1).toArray(String[]::new)));
    }

    /// The command under the name by which people call it: `deploy/images/build`. Without a name, the list of all.
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
