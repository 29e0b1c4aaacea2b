package onward.benchmarks.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import onward.benchmarks.Distribution;
import onward.benchmarks.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// How many reports intake takes in a second, beside the least endpoint of its kind in the same run.
@Command(
        name = "reports",
        description = {
            "Measures how many reports intake takes a second, all checks included, against a bare endpoint that inserts"
                    + " one row and one outbox row with Panache, in turns; then how long a report takes at a steady rate.",
            "Starts what it needs: intake, the bare endpoint and PostgreSQL with synchronous commits, nothing else.",
            "Exit code 1 when an aim is missed."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  run reports --rounds 20"})
public final class ReportRate implements Callable<Integer> {
    private static final double RATIO = 0.4;
    private static final double MILLIS = 60;

    @Option(names = "--connections", defaultValue = "16", description = "How many post at once: ${DEFAULT-VALUE}.")
    private int connections;

    @Option(names = "--rounds", defaultValue = "12", description = "How often each has its turn: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "5", description = "How long a turn is: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(names = "--warm-up", defaultValue = "20", description = "Seconds before it counts: ${DEFAULT-VALUE}.")
    private int warmUp;

    @Option(names = "--rate", defaultValue = "200", description = "Reports a second in the end: ${DEFAULT-VALUE}.")
    private int rate;

    @Option(names = "--rate-seconds", defaultValue = "30", description = "How long in the end: ${DEFAULT-VALUE}.")
    private int rateSeconds;

    @Override
    public Integer call() throws Exception {
        try (var alone = IntakeAlone.start(false)) {
            var bare = alone.startBare();
            try {
                return measure(alone, bare.url());
            } finally {
                bare.stop();
            }
        }
    }

    private int measure(IntakeAlone alone, String bareUrl) throws InterruptedException {
        var bodies = bodies();
        var intake = new Load(alone.intake().url(), alone.token("agent"), "/v1/incidents", bodies);
        var bare = new Load(bareUrl, alone.token("agent"), "/bare", bodies);
        System.err.printf("Warming up for %d s each …%n", warmUp);
        bare.asFastAsPossible(connections, Duration.ofSeconds(warmUp));
        intake.asFastAsPossible(connections, Duration.ofSeconds(warmUp));
        var ofBare = new ArrayList<LoadResult>();
        var ofIntake = new ArrayList<LoadResult>();
        for (int round = 1; round <= rounds; round++) {
            ofBare.add(bare.asFastAsPossible(connections, Duration.ofSeconds(seconds)));
            ofIntake.add(intake.asFastAsPossible(connections, Duration.ofSeconds(seconds)));
            System.out.printf(
                    Locale.ROOT,
                    "round %d: bare %.0f a second, intake %.0f a second%n",
                    round,
                    ofBare.getLast().perSecond(),
                    ofIntake.getLast().perSecond());
        }
        System.err.printf("%d reports a second for %d s …%n", rate, rateSeconds);
        var steady = intake.at(rate, connections, Duration.ofSeconds(rateSeconds));
        return tell(mean(ofIntake) / mean(ofBare), steady, failures(ofBare) + failures(ofIntake) + steady.failures());
    }

    private static Supplier<String> bodies() {
        var reports = new Reports();
        return () -> {
            synchronized (reports) {
                return reports.next();
            }
        };
    }

    private int tell(double ratio, LoadResult steady, int failures) {
        double millis = steady.answered().millisAt(99);
        System.out.printf(
                Locale.ROOT, "intake / bare: %.2f (aim ≥ %.1f, %s)%n", ratio, RATIO, Verdict.of(ratio >= RATIO));
        System.out.println(Distribution.head());
        System.out.println(steady.answered().row("a report at %d a second".formatted(rate)));
        System.out.printf(
                Locale.ROOT,
                "p99 %.2f ms (aim ≤ %.0f, %s); failures %d%n",
                millis,
                MILLIS,
                Verdict.of(millis <= MILLIS),
                failures);
        return ratio >= RATIO && millis <= MILLIS && failures == 0 ? 0 : 1;
    }

    private static double mean(List<LoadResult> results) {
        return results.stream().mapToDouble(LoadResult::perSecond).average().orElseThrow();
    }

    private static int failures(List<LoadResult> results) {
        return results.stream().mapToInt(LoadResult::failures).sum();
    }
}
