package onward.benchmarks;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The benchmarks' program.
@Command(
        name = "run",
        description = "Measures a running local system (deploy/local/up).",
        mixinStandardHelpOptions = true,
        subcommands = ReportToOrder.class)
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Benchmarks()).execute(arguments));
    }
}
