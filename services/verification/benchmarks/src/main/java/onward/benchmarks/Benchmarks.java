package onward.benchmarks;

import onward.benchmarks.intake.ImportRate;
import onward.benchmarks.intake.MsdLatency;
import onward.benchmarks.intake.ReportRate;
import onward.benchmarks.intake.SearchLatency;
import onward.benchmarks.peers.PlannerPeers;
import onward.benchmarks.planner.PlannerLatency;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The benchmarks' program.
@Command(
        name = "run",
        description = "Measures the local system (deploy/local/up), intake by itself, and planners.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ReportToOrder.class,
            ReportRate.class,
            SearchLatency.class,
            ImportRate.class,
            MsdLatency.class,
            StormOrder.class,
            AcceptanceToBoard.class,
            OptionsLatency.class,
            Positions.class,
            ServiceLevel.class,
            PlannerPeers.class,
            PlannerLatency.class
        })
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Benchmarks())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Complaints::explain)
                .execute(arguments));
    }
}
