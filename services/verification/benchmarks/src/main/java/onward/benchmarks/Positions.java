package onward.benchmarks;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// How many positions a second are absorbed: a fleet tells where it is at a steady rate, single responders are looked
// at
/// meanwhile for how long their newest position took, and in the end every one must be where it said last.
@Command(
        name = "positions",
        description = "Positions on Kafka at a steady rate, until every responder is seen where it said last.",
        mixinStandardHelpOptions = true)
final class Positions implements Callable<Integer> {
    private static final int ALL_WITHIN_SECONDS = 10;
    private static final int LOOK_EVERY_MILLIS = 250;

    @Option(names = "--rate", description = "Positions a second (default: ${DEFAULT-VALUE}).", defaultValue = "2000")
    int rate;

    @Option(names = "--seconds", description = "How long (default: ${DEFAULT-VALUE}).", defaultValue = "60")
    int seconds;

    @Option(
            names = "--responders",
            description = "Patrols to register (default: ${DEFAULT-VALUE}).",
            defaultValue = "1600")
    int responders;

    private final Map<Integer, Instant> toldAt = new ConcurrentHashMap<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final Distribution seen = new Distribution();
    private volatile boolean over;

    @Override
    public Integer call() throws Exception {
        var root = Path.of(System.getProperty("onward.root", "."));
        var addresses = LocalAddresses.of(System.getenv());
        var supervisor = Doors.as("supervisor", root);
        var fleet = new Fleet(supervisor, addresses.dispatch(), responders);
        System.err.printf("Registering %d patrols …%n", responders);
        fleet.comeOnDuty();
        try (var crews = new Crews(addresses.kafka())) {
            System.err.printf("Telling %d positions a second for %d s …%n", rate, seconds);
            var looker = Thread.ofVirtual().start(() -> look(supervisor, addresses.dispatch()));
            long started = System.nanoTime();
            move(crews);
            double took = (System.nanoTime() - started) / (double) TimeUnit.SECONDS.toNanos(1);
            long stopped = System.nanoTime();
            over = true;
            looker.join();
            Pace.until(() -> behind(supervisor, addresses.dispatch()) == 0, ALL_WITHIN_SECONDS);
            return print(took, stopped, behind(supervisor, addresses.dispatch()));
        } finally {
            fleet.goOffDuty();
        }
    }

    private void move(Crews crews) {
        var places = new Random(3);
        long start = System.nanoTime();
        for (long i = 0; i < (long) rate * seconds; i++) {
            if (i % 20 == 0) {
                LockSupport.parkNanos(start + i * TimeUnit.SECONDS.toNanos(1) / rate - System.nanoTime());
            }
            int number = (int) (i % responders) + 1;
            var at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            crews.move(Fleet.id(number), Fleet.Area.lon(places), Fleet.Area.lat(places), at, (sent, failed) -> {
                if (failed != null) {
                    failures.incrementAndGet();
                }
            });
            toldAt.put(number, at);
        }
    }

    /// Takes one responder after the other, and waits until what it has just told is seen.
    private void look(Doors supervisor, String dispatch) {
        for (int number = 1; !over; number = number % responders + 1) {
            var told = toldAt.get(number);
            long begun = System.nanoTime();
            if (told != null) {
                var last = told;
                int one = number;
                long toldNanosAgo = TimeUnit.MILLISECONDS.toNanos(ChronoUnit.MILLIS.between(told, Instant.now()));
                Pace.until(() -> over || !seenAt(supervisor, dispatch, one).isBefore(last), ALL_WITHIN_SECONDS);
                seen.add(toldNanosAgo + System.nanoTime() - begun);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_EVERY_MILLIS));
        }
    }

    private long behind(Doors supervisor, String dispatch) {
        return toldAt.entrySet().stream()
                .filter(told -> seenAt(supervisor, dispatch, told.getKey()).isBefore(told.getValue()))
                .count();
    }

    private Instant seenAt(Doors supervisor, String dispatch, int number) {
        try {
            var at = supervisor
                    .get("%s/v1/responders/%s".formatted(dispatch, Fleet.id(number)))
                    .path("positionAt");
            return at.isMissingNode() || at.isNull() ? Instant.MIN : Instant.parse(at.asText());
        } catch (Exception e) {
            failures.incrementAndGet();
            return Instant.MIN;
        }
    }

    private int print(double took, long stopped, long behind) {
        System.out.println(Distribution.head());
        System.out.println(seen.row("position sent → seen at the responder"));
        System.out.printf(
                "positions sent %d in %.1f s: %.0f a second; %d of %d responders not where they said last, looked at"
                        + " for %.1f s after the last; failures %d%n",
                (long) rate * seconds,
                took,
                rate * seconds / took,
                behind,
                toldAt.size(),
                (System.nanoTime() - stopped) / (double) TimeUnit.SECONDS.toNanos(1),
                failures.get());
        return behind == 0 && failures.get() == 0 ? 0 : 1;
    }
}
