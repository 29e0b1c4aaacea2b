package onward.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// How long the board takes to show that a job is taken: from the moment a crew sends its acceptance over Kafka
/// until the amended job can be read on the board's stream.
@Command(
        name = "acceptance-to-board",
        description = "From a crew's acceptance on Kafka to the amended job on the board's stream.",
        mixinStandardHelpOptions = true)
final class AcceptanceToBoard implements Callable<Integer> {
    private static final double AIM_MILLIS = 200;
    private static final int LAST_WITHIN_SECONDS = 30;

    @Option(names = "--rate", description = "Reports a second (default: ${DEFAULT-VALUE}).", defaultValue = "4")
    double rate;

    @Option(names = "--seconds", description = "How long (default: ${DEFAULT-VALUE}).", defaultValue = "60")
    int seconds;

    @Option(names = "--warm-up", description = "Before it counts (default: ${DEFAULT-VALUE}).", defaultValue = "30")
    int warmUp;

    @Option(
            names = "--responders",
            description = "Patrols to register (default: ${DEFAULT-VALUE}).",
            defaultValue = "1000")
    int responders;

    @Override
    public Integer call() throws Exception {
        var root = Path.of(System.getProperty("onward.root", "."));
        var addresses = LocalAddresses.of(System.getenv());
        var agent = Doors.as("agent", root);
        var fleet = new Fleet(Doors.as("supervisor", root), addresses.dispatch(), responders);
        System.err.printf("Registering %d patrols …%n", responders);
        fleet.comeOnDuty();
        var warm = new Filed(agent, addresses.intake());
        var filed = new Filed(agent, addresses.intake());
        try {
            return measure(addresses, agent, warm, filed);
        } finally {
            System.err.println("Cancelling the reports …");
            warm.cancelAll();
            filed.cancelAll();
            fleet.goOffDuty();
        }
    }

    private static void awaitOrders(Orders orders, Filed reports) throws Exception {
        Pace.until(() -> orders.readAt().keySet().containsAll(reports.sentAt().keySet()), LAST_WITHIN_SECONDS);
    }

    private int measure(LocalAddresses addresses, Doors agent, Filed warm, Filed filed) throws Exception {
        Map<String, Long> acceptedAt = new ConcurrentHashMap<>();
        try (var crews = new Crews(addresses.kafka());
                var board = new BoardStream(addresses.dispatch(), agent);
                var orders = new Orders(addresses.kafka(), offered -> {
                    acceptedAt.put(offered.job(), System.nanoTime());
                    crews.accept(offered);
                })) {
            System.err.printf("Warming up for %d s, then measuring for %d s …%n", warmUp, seconds);
            for (var reports : List.of(warm, filed)) {
                acceptedAt.clear();
                Pace.keep(rate, (int) (rate * (reports == warm ? warmUp : seconds)), reports::one);
                awaitOrders(orders, reports);
                Pace.until(() -> board.acceptedAt().keySet().containsAll(acceptedAt.keySet()), LAST_WITHIN_SECONDS);
            }
            var shown = Filed.durations(acceptedAt, board.acceptedAt());
            System.out.println(Distribution.head());
            System.out.println(shown.row("acceptance sent → amended job on the board"));
            System.out.printf("acceptances sent %d, shown %d%n", acceptedAt.size(), shown.count());
            return shown.verdict(AIM_MILLIS) && shown.count() == acceptedAt.size() ? 0 : 1;
        }
    }
}
