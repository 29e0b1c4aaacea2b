package onward.benchmarks;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// How many positions a second are absorbed, and what orders lose by it: reports are filed while nobody moves, and then
/// while the fleet tells where it is at a steady rate; in the end every one must be where it said last.
@Command(
        name = "positions",
        description = "Positions on Kafka at a steady rate, until every responder is seen where it said last; and how"
                + " long orders take meanwhile, beside how long they took before.",
        mixinStandardHelpOptions = true)
final class Positions implements Callable<Integer> {
    private static final int ALL_WITHIN_SECONDS = 10;
    private static final int LAST_ORDER_WITHIN_SECONDS = 30;

    @Option(names = "--rate", description = "Positions a second (default: ${DEFAULT-VALUE}).", defaultValue = "2000")
    private int rate;

    @Option(names = "--seconds", description = "How long (default: ${DEFAULT-VALUE}).", defaultValue = "60")
    private int seconds;

    @Option(
            names = "--responders",
            description = "Patrols to register (default: ${DEFAULT-VALUE}).",
            defaultValue = "1600")
    private int responders;

    @Option(names = "--reports", description = "Reports a second (default: ${DEFAULT-VALUE}).", defaultValue = "2")
    private double reports;

    @Option(names = "--warm-up", description = "Seconds before it counts: ${DEFAULT-VALUE}.", defaultValue = "20")
    private int warmUp;

    private final LocalAddresses addresses = LocalAddresses.of(System.getenv());

    @Override
    public Integer call() throws Exception {
        var root = Path.of(System.getProperty("onward.root", "."));
        var supervisor = Doors.as("supervisor", root);
        var fleet = new Fleet(supervisor, addresses.dispatch(), responders);
        System.err.printf("Registering %d patrols …%n", responders);
        fleet.comeOnDuty();
        try (var crews = new Crews(addresses.kafka());
                var orders = new FirstHeard(addresses.kafka(), "onward.orders", "onward.order.offered.v1")) {
            var agent = Doors.as("agent", root);
            System.err.printf("Warming up for %d s …%n", warmUp);
            ordered(agent, orders, warmUp);
            System.err.printf(Locale.ROOT, "Reporting %.0f a second for %d s, nobody moves …%n", reports, seconds);
            var before = ordered(agent, orders, seconds);
            System.err.printf("Telling %d positions a second for %d s meanwhile …%n", rate, seconds);
            var movement = new Movement(crews, rate, responders);
            try (var sightings = new Sightings(supervisor, addresses.dispatch(), movement.toldAt(), responders)) {
                return absorb(movement, sightings, before, () -> ordered(agent, orders, seconds));
            }
        } finally {
            fleet.goOffDuty();
        }
    }

    private int absorb(Movement movement, Sightings sightings, Distribution before, Callable<Distribution> reporting)
            throws Exception {
        var moving = CompletableFuture.supplyAsync(() -> {
            long begun = System.nanoTime();
            movement.last(seconds);
            return secondsSince(begun);
        });
        var meanwhile = reporting.call();
        var absorbed = absorption(movement, sightings, moving.join());
        System.out.println(Distribution.head());
        System.out.println(sightings.seen().row("position sent → seen at the responder"));
        boolean ordered = compare(before, meanwhile);
        System.out.println(absorbed.told());
        return ordered && absorbed.isWhole() ? 0 : 1;
    }

    private Absorption absorption(Movement movement, Sightings sightings, double took) throws InterruptedException {
        sightings.stopLooking();
        long stopped = System.nanoTime();
        Pace.until(() -> sightings.behind() == 0, ALL_WITHIN_SECONDS);
        double looked = secondsSince(stopped);
        int failures = movement.failures() + sightings.failures();
        return new Absorption((long) rate * seconds, took, sightings.behind(), responders, looked, failures);
    }

    /// Whether there was an order for every report.
    private boolean compare(Distribution before, Distribution meanwhile) {
        System.out.println(before.row("report sent → order readable, nobody moves"));
        System.out.println(meanwhile.row("report sent → order readable, meanwhile"));
        System.out.printf(
                Locale.ROOT,
                "meanwhile orders take %.2f times as long at the median%n",
                meanwhile.millisAt(50) / before.millisAt(50));
        return Math.min(before.count(), meanwhile.count()) == reportsIn(seconds);
    }

    /// Files reports at the rate, waits for their orders and cancels them.
    private Distribution ordered(Doors agent, FirstHeard orders, int forSeconds) {
        var filed = new Filed(agent, addresses.intake());
        Pace.keep(reports, reportsIn(forSeconds), filed::one);
        Pace.until(() -> orders.readAt().keySet().containsAll(filed.sentAt().keySet()), LAST_ORDER_WITHIN_SECONDS);
        filed.cancelAll();
        return Filed.durations(filed.sentAt(), orders.readAt());
    }

    private int reportsIn(int someSeconds) {
        return (int) (reports * someSeconds);
    }

    private static double secondsSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
