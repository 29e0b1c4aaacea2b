package onward.benchmarks.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// How fast a file of vehicles is taken in, and how much memory that takes.
@Command(
        name = "import",
        description = {
            "Sends a file of vehicles and their cover to intake while it is written, and tells lines a second and the"
                    + " service's resident memory. One line in a thousand can't be so, and must be refused.",
            "Starts what it needs: intake and PostgreSQL with synchronous commits; with --owners a broker too, since then"
                    + " every line is an event.",
            "Exit code 1 when the aim is missed."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  run import --lines 1000000"})
public final class ImportRate implements Callable<Integer> {
    private static final double AIM = 20_000;
    private static final long WARM_UP = 50_000;

    @Option(names = "--lines", defaultValue = "1000000", description = "How long the file is: ${DEFAULT-VALUE}.")
    private long lines;

    @Option(names = "--owners", description = "Each line names an owner of its own.")
    private boolean withOwners;

    @Override
    public Integer call() throws Exception {
        try (var alone = IntakeAlone.start(withOwners);
                var client = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
            System.err.printf("Warming up with %,d lines …%n", WARM_UP);
            var upload = new VehicleUpload(alone.intake().url(), alone.token("ops"), client);
            upload.send("warm-up", new VehicleFile(WARM_UP, withOwners));
            var memory = alone.memory();
            long before = memory.now();
            System.err.printf("Sending %,d lines …%n", lines);
            var most = new AtomicLong();
            try (var watch = Executors.newSingleThreadScheduledExecutor()) {
                watch.scheduleAtFixedRate(
                        () -> most.accumulateAndGet(memory.now(), Math::max), 0, 200, TimeUnit.MILLISECONDS);
                long began = System.nanoTime();
                var report = upload.send("measured", new VehicleFile(lines, withOwners));
                double seconds = (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
                watch.shutdownNow();
                return tell(report, seconds, before, most.get());
            }
        }
    }

    private int tell(JsonNode report, double seconds, long before, long most) {
        double rate = lines / seconds;
        boolean whole = report.path("refused").asLong() == VehicleFile.refused(lines)
                && report.path("kept").asLong() == lines - VehicleFile.refused(lines);
        System.out.printf(
                Locale.ROOT,
                "%,d lines in %.1f s: %,.0f a second (aim ≥ %,.0f, %s)%n",
                lines,
                seconds,
                rate,
                AIM,
                Verdict.of(rate >= AIM));
        System.out.printf(
                "kept %,d, refused %,d (%s)%n",
                report.path("kept").asLong(),
                report.path("refused").asLong(),
                whole ? "as expected" : "not as expected");
        System.out.printf("resident memory of intake: %d MiB before, %d MiB at the most meanwhile%n", before, most);
        return whole && rate >= AIM ? 0 : 1;
    }
}
