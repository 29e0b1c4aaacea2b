package onward.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// How long a crew's order takes: from the moment an agent sends the report until the order can be read on
/// `onward.orders`, at a steady rate of reports, beside what the machine takes for the bare steps in the same run.
@Command(
        name = "report-to-order",
        description = "From sending a report to its order on Kafka, at a steady rate, beside the machine's bare costs.",
        mixinStandardHelpOptions = true)
final class ReportToOrder implements Callable<Integer> {
    private static final int BARE_SAMPLES = 1_000;
    private static final Duration LAST_ORDER_WITHIN = Duration.ofSeconds(30);

    @Option(names = "--rate", description = "Reports a second (default: ${DEFAULT-VALUE}).", defaultValue = "10")
    int rate;

    @Option(names = "--seconds", description = "How long (default: ${DEFAULT-VALUE}).", defaultValue = "60")
    int seconds;

    @Option(
            names = "--warm-up",
            description =
                    "Seconds before it counts, and until every order of them is there (default: ${DEFAULT-VALUE}).",
            defaultValue = "30")
    int warmUp;

    @Option(
            names = "--responders",
            description = "Patrols to register (default: ${DEFAULT-VALUE}).",
            defaultValue = "1000")
    int responders;

    private final LocalAddresses addresses = LocalAddresses.of(System.getenv());
    private final Reports reports = new Reports();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile Distribution answered = new Distribution();

    @Override
    public Integer call() throws Exception {
        var root = Path.of(System.getProperty("onward.root", "."));
        var agent = Doors.as("agent", root);
        var fleet = new Fleet(Doors.as("supervisor", root), addresses.dispatch(), responders);
        say("Registering %d patrols …", responders);
        fleet.comeOnDuty();
        try (var triaged = new FirstHeard(addresses.kafka(), "onward.incidents", "onward.incident.triaged.v1");
                var orders = new FirstHeard(addresses.kafka(), "onward.orders", "onward.order.offered.v1")) {
            say("Warming up for %d s at %d reports a second …", warmUp, rate);
            durations(report(agent, warmUp), orders);
            say("Measuring for %d s …", seconds);
            answered = new Distribution();
            var sent = report(agent, seconds);
            var whole = durations(sent, orders);
            say("Measuring the bare costs …");
            print(whole, durations(sent, triaged), sent.size());
            say("Cancelling the reports …");
            cancel(agent, sent);
            return failures.get() == 0 && whole.count() == sent.size() ? 0 : 1;
        } finally {
            fleet.goOffDuty();
        }
    }

    /// Sends reports at the rate, late answers or not, and waits for all answers.
    private Map<String, Long> report(Doors agent, int forSeconds) throws InterruptedException {
        Map<String, Long> sentAt = new ConcurrentHashMap<>();
        try (var agents = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int i = 0; i < rate * forSeconds; i++) {
                LockSupport.parkNanos(start + i * TimeUnit.SECONDS.toNanos(1) / rate - System.nanoTime());
                var body = reports.next();
                agents.submit(() -> send(agent, body, sentAt));
            }
        }
        return sentAt;
    }

    private void send(Doors agent, String body, Map<String, Long> sentAt) {
        long now = System.nanoTime();
        try {
            var incident = agent.post(addresses.intake() + "/v1/incidents", body);
            answered.add(System.nanoTime() - now);
            sentAt.put(incident.path("id").asText(), now);
        } catch (Exception e) {
            failures.incrementAndGet();
            say("A report failed: %s", e);
        }
    }

    private static Distribution durations(Map<String, Long> sent, FirstHeard heard) {
        long deadline = System.nanoTime() + LAST_ORDER_WITHIN.toNanos();
        while (!heard.readAt().keySet().containsAll(sent.keySet()) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        var distribution = new Distribution();
        sent.forEach((incident, at) -> {
            var read = heard.readAt().get(incident);
            if (read != null) {
                distribution.add(read - at);
            }
        });
        return distribution;
    }

    private void print(Distribution whole, Distribution triaged, int sent) throws Exception {
        var commits = BareCommits.measure(addresses.postgres(), BARE_SAMPLES);
        var hops = BareHops.measure(addresses.kafka(), BARE_SAMPLES);
        double bare = 3 * commits.millisAt(50) + 2 * hops.millisAt(50);
        System.out.println(Distribution.head());
        System.out.println(whole.row("report sent → order readable"));
        System.out.println(answered.row("of it: report sent → answered"));
        System.out.println(triaged.row("of it: report sent → triaged incident readable"));
        System.out.println(commits.row("bare: one PostgreSQL commit"));
        System.out.println(hops.row("bare: one Kafka hop, produced to read"));
        System.out.printf(
                Locale.ROOT,
                "bare sum at the median, 3 commits + 2 hops: %.2f ms; Onward takes %.1f times that%n",
                bare,
                whole.millisAt(50) / bare);
        System.out.printf("reports sent %d, orders read %d, failures %d%n", sent, whole.count(), failures.get());
    }

    private void cancel(Doors agent, Map<String, Long> sent) throws InterruptedException {
        try (var agents = Executors.newFixedThreadPool(4)) {
            sent.keySet()
                    .forEach(incident -> agents.submit(() -> agent.post(
                            "%s/v1/incidents/%s/cancel".formatted(addresses.intake(), incident),
                            "{\"reason\":\"benchmark\"}")));
        }
    }

    private static void say(String text, Object... values) {
        System.err.println(text.formatted(values));
    }
}
