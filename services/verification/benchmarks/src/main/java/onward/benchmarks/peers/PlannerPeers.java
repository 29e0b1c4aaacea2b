package onward.benchmarks.peers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import onward.planner.explain.Account;
import onward.planner.problem.Problem;
import onward.planner.problem.ProblemFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Other planners on the planner's problems.
@Command(
        name = "planner-peers",
        description = "Plans the problems of a folder with other planners, and prints cost, gap to bounds.properties"
                + " and time. The planner's own figures: planner.jar bench.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  run planner-peers services/verification/benchmarks/problems --only adac-heavy-1 --time-limit 1,5,30"
        })
@SuppressWarnings("NullAway.Init")
public final class PlannerPeers implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder; every *.json in it is a problem.")
    private Path folder;

    @Option(names = "--peer", split = ",", description = "${COMPLETION-CANDIDATES}; all by default.")
    private List<Peer> peers = List.of(Peer.values());

    @Option(names = "--time-limit", split = ",", paramLabel = "SECONDS", description = "1, 5 and 30 by default.")
    private List<Integer> limits = List.of(1, 5, 30);

    @Option(names = "--only", paramLabel = "TEXT", description = "Only problems whose names end so.")
    private String only = "";

    @Override
    public Integer call() throws IOException {
        var bounds = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve("bounds.properties"))) {
            bounds.load(in);
        }
        System.out.printf("%-18s %-10s %6s %12s %10s %8s%n", "problem", "planner", "limit", "cost", "gap", "time s");
        for (var file : problems()) {
            var name = file.getFileName().toString().replace(".json", "");
            double bound = Double.parseDouble(bounds.getProperty(name, "NaN"));
            for (var peer : peers) {
                for (int limit : peer.isAnytime() ? limits : limits.subList(0, 1)) {
                    measure(peer, name, read(file), limit, bound);
                }
            }
        }
        return 0;
    }

    private static void measure(Peer peer, String name, Problem problem, int limit, double bound) {
        long begin = System.nanoTime();
        var plan = peer.plan(new Tours(problem), Duration.ofSeconds(limit)).plan();
        double seconds = (System.nanoTime() - begin) / 1e9;
        double cost = Account.of(problem, plan).cost().total();
        System.out.printf(
                "%-18s %-10s %6s %12.2f %8.2f %% %8.2f%n",
                name, peer, peer.isAnytime() ? limit + " s" : "–", cost, (cost - bound) / bound * 100, seconds);
    }

    private List<Path> problems() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(only + ".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Problem read(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return ProblemFile.read(in, warning -> {});
        }
    }
}
