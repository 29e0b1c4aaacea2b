package onward.benchmarks;

import onward.benchmarks.peers.PlannerPeers;
import onward.benchmarks.planner.PlannerLatency;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The benchmarks' program.
@Command(
        name = "run",
        description = "Measures a running local system (deploy/local/up), and planners.",
        mixinStandardHelpOptions = true,
        subcommands = {ReportToOrder.class, PlannerPeers.class, PlannerLatency.class})
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Benchmarks())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }
}
