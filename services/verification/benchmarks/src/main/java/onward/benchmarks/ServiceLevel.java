package onward.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import onward.local.story.Patience;
import org.postgresql.PGConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Gives resolution a year of a large club, waits until it has counted it, and measures the service level's report.
@Command(
        name = "service-level",
        description =
                "Reports the service level of a year of 3.6 million jobs; exit code 1 when it takes longer than it may"
                        + " or differs from the figures of a sample that are reckoned by sorting.",
        mixinStandardHelpOptions = true)
final class ServiceLevel implements Callable<Integer> {
    private static final String COPY =
            "copy service_observation (reported_at, brand, area, service, pairs) from stdin (format csv)";
    private static final String YEAR = "/v1/reports/service-level?from=2019-01-01&to=2020-01-01&by=";
    private static final int LINES_AT_ONCE = 10_000;
    private static final int TIMES = 5;
    private static final Duration COUNTED = Duration.ofMinutes(20);

    @Option(names = "--jobs", description = "How many (default: ${DEFAULT-VALUE}).", defaultValue = "3600000")
    int jobs;

    @Option(names = "--seed", description = "Of the jobs (default: ${DEFAULT-VALUE}).", defaultValue = "1")
    long seed;

    @Option(
            names = "--at-most",
            description = "Milliseconds that a report may take (default: ${DEFAULT-VALUE}).",
            defaultValue = "2000")
    long atMost;

    private final LocalAddresses addresses = LocalAddresses.of(System.getenv());
    private final ServiceSample sample = new ServiceSample();

    @Override
    public Integer call() throws Exception {
        var ops = Doors.as("ops", Path.of(System.getProperty("onward.root", ".")));
        try (var database = DriverManager.getConnection(addresses.postgres() + "/resolution", "postgres", "any")) {
            forget(database);
            try {
                fill(database);
                awaitCounted(database);
                boolean inTime = report(ops);
                return inTime & sample.agreesWith(sampleOf(ops)) ? 0 : 1;
            } finally {
                forget(database);
            }
        }
    }

    private void fill(Connection database) throws SQLException, IOException {
        long start = System.nanoTime();
        var year = new ServiceYear(seed, jobs);
        var copy = database.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        while (year.hasNext()) {
            var lines = new StringBuilder();
            for (int i = 0; i < LINES_AT_ONCE && year.hasNext(); i++) {
                var job = year.next();
                lines.append(job.line());
                if (job.brand().equals(ServiceYear.SAMPLE)) {
                    sample.add(job);
                }
            }
            var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
        }
        copy.endCopy();
        say("%d jobs observed in %.1f s", jobs, seconds(start));
    }

    private void awaitCounted(Connection database) throws SQLException {
        long start = System.nanoTime();
        try (var left =
                database.prepareStatement("select exists (select from service_observation where brand in (?, ?))")) {
            left.setString(1, ServiceYear.MANY);
            left.setString(2, ServiceYear.SAMPLE);
            Patience.untilTrue("everything being counted", COUNTED, () -> !isTrue(left));
        }
        say("counted by the service within %.1f s", seconds(start));
    }

    private static boolean isTrue(PreparedStatement question) {
        try (var row = question.executeQuery()) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer.", e);
        }
    }

    private boolean report(Doors ops) throws IOException, InterruptedException {
        say("%-24s %12s %12s", "report of the year by", "first ms", "slowest ms");
        boolean inTime = true;
        for (var by : new String[] {"day", "hour", "area", "brand", "service"}) {
            double first = millis(ops, by);
            double slowest = first;
            for (int i = 1; i < TIMES; i++) {
                slowest = Math.max(slowest, millis(ops, by));
            }
            say("%-24s %12.1f %12.1f", by, first, slowest);
            inTime &= slowest <= atMost;
        }
        return inTime;
    }

    private double millis(Doors ops, String by) throws IOException, InterruptedException {
        long start = System.nanoTime();
        ops.get(addresses.resolution() + YEAR + by);
        return seconds(start) * 1_000;
    }

    private JsonNode sampleOf(Doors ops) throws IOException, InterruptedException {
        say("%-24s %12s %12s", "one in a hundred", "report", "by sorting");
        for (var group : ops.get(addresses.resolution() + YEAR + "brand").path("items")) {
            if (group.path("group").asText().equals(ServiceYear.SAMPLE)) {
                return group;
            }
        }
        throw new IllegalStateException("The report has no group %s.".formatted(ServiceYear.SAMPLE));
    }

    private static void forget(Connection database) throws SQLException {
        for (var table : new String[] {"service_observation", "service_tally"}) {
            try (var delete = database.prepareStatement("delete from %s where brand in (?, ?)".formatted(table))) {
                delete.setString(1, ServiceYear.MANY);
                delete.setString(2, ServiceYear.SAMPLE);
                delete.executeUpdate();
            }
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void say(String what, Object... values) {
        System.out.println(String.format(Locale.ROOT, what, values));
    }
}
