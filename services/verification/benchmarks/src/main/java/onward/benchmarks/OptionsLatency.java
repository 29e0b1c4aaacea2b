package onward.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// How long it takes to work out what could be done about a report that is not filed yet, in a large fleet of all
/// kinds.
@Command(
        name = "options",
        description = "From asking for a report's options to the answer, with a large fleet of every kind.",
        mixinStandardHelpOptions = true)
final class OptionsLatency implements Callable<Integer> {
    private static final double AIM_MILLIS = 50;
    private static final List<String> KINDS =
            List.of("PATROL", "PATROL", "PATROL", "TOW_TRUCK", "TOW_TRUCK", "COURIER", "TAXI", "HELICOPTER");

    @Option(names = "--rate", description = "Questions a second (default: ${DEFAULT-VALUE}).", defaultValue = "5")
    double rate;

    @Option(names = "--seconds", description = "How long (default: ${DEFAULT-VALUE}).", defaultValue = "60")
    int seconds;

    @Option(names = "--warm-up", description = "Before it counts (default: ${DEFAULT-VALUE}).", defaultValue = "30")
    int warmUp;

    @Option(
            names = "--responders",
            description = "Size of the fleet (default: ${DEFAULT-VALUE}).",
            defaultValue = "1600")
    int responders;

    private final Reports reports = new Reports();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile Distribution answered = new Distribution();

    @Override
    public Integer call() throws Exception {
        var root = Path.of(System.getProperty("onward.root", "."));
        var addresses = LocalAddresses.of(System.getenv());
        var agent = Doors.as("agent", root);
        var fleet = new Fleet(Doors.as("supervisor", root), addresses.dispatch(), responders, KINDS);
        System.err.printf("Registering a fleet of %d …%n", responders);
        fleet.comeOnDuty();
        try {
            System.err.printf("Warming up for %d s, then measuring for %d s …%n", warmUp, seconds);
            ask(agent, addresses.dispatch(), warmUp);
            answered = new Distribution();
            ask(agent, addresses.dispatch(), seconds);
        } finally {
            fleet.goOffDuty();
        }
        System.out.println(Distribution.head());
        System.out.println(answered.row("options asked → answered"));
        System.out.printf("answers %d, failures %d%n", answered.count(), failures.get());
        return answered.verdict(AIM_MILLIS) && failures.get() == 0 ? 0 : 1;
    }

    private void ask(Doors agent, String dispatch, int forSeconds) {
        Pace.keep(rate, (int) (rate * forSeconds), () -> ask(agent, dispatch));
    }

    private void ask(Doors agent, String dispatch) {
        String body;
        synchronized (reports) {
            body = reports.nextJourney();
        }
        long now = System.nanoTime();
        try {
            var options = agent.post(dispatch + "/v1/options", body);
            answered.add(System.nanoTime() - now);
            if (options.path("items").isEmpty()) {
                throw new IllegalStateException("Nothing could be done: " + options);
            }
        } catch (Exception e) {
            failures.incrementAndGet();
            System.err.println("A question failed: " + e);
        }
    }
}
