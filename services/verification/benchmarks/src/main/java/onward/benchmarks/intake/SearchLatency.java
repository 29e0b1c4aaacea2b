package onward.benchmarks.intake;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import onward.benchmarks.Distribution;
import onward.benchmarks.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// How long an agent waits for an answer when there are very many incidents.
@Command(
        name = "search",
        description = {
            "Fills intake with incidents, and measures how long each kind of question about them takes, one after the"
                    + " other over HTTP.",
            "Starts what it needs: intake and PostgreSQL, nothing else.",
            "Exit code 1 when the aim is missed, or when a question finds nothing that has something to find."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  run search --incidents 100000 --times 300"})
public final class SearchLatency implements Callable<Integer> {
    private static final double AIM_MILLIS = 50;

    @Option(names = "--incidents", defaultValue = "100000", description = "How many there are: ${DEFAULT-VALUE}.")
    private int incidents;

    @Option(names = "--times", defaultValue = "200", description = "How often each is asked: ${DEFAULT-VALUE}.")
    private int times;

    @Option(names = "--warm-up", defaultValue = "100", description = "How often before it counts: ${DEFAULT-VALUE}.")
    private int warmUp;

    @Override
    public Integer call() throws Exception {
        try (var alone = IntakeAlone.start(false);
                var connection = new LeanConnection(alone.intake().url(), alone.token("agent"))) {
            System.err.printf("Filling in %,d incidents …%n", incidents);
            var crowd = Crowd.of(incidents);
            crowd.standBeside(reported(connection), alone.databases());
            var asking = new Asking(connection, crowd);
            System.err.println("Warming up …");
            asking.ask(warmUp, new Random(1));
            System.err.println("Measuring …");
            return tell(asking.ask(times, new Random(2)));
        }
    }

    private static UUID reported(LeanConnection connection) throws IOException {
        var answer = connection.post("/v1/incidents", new Reports().next());
        if (answer.status() != 201) {
            throw new IllegalStateException(
                    "A report was answered with %d: %s".formatted(answer.status(), answer.body()));
        }
        return UUID.fromString(answer.body().replaceAll("(?s)^.*?\"id\":\"([0-9a-f-]{36})\".*$", "$1"));
    }

    private int tell(Map<Question, Distribution> answered) {
        var worst = 0.0;
        System.out.println(Distribution.head());
        for (var question : Question.values()) {
            var distribution = answered.getOrDefault(question, new Distribution());
            System.out.println(distribution.row(question.words()));
            worst = Math.max(worst, distribution.millisAt(95));
        }
        System.out.printf(
                Locale.ROOT,
                "%,d incidents; the slowest question's p95 is %.2f ms (aim ≤ %.0f, %s)%n",
                incidents,
                worst,
                AIM_MILLIS,
                Verdict.of(worst <= AIM_MILLIS));
        return worst <= AIM_MILLIS ? 0 : 1;
    }
}
