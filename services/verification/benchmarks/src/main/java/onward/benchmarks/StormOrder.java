package onward.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// How long an order takes on a storm day: as `report-to-order`, in an area where 150 responders are at work and
/// 400 jobs are open, while the area is planned all the time. Whoever is at work is not asked, so what is measured
/// is what others who are free can do: locked cars.
@Command(
        name = "storm-order",
        description = "From a report to its order on Kafka in a storm-day area, while planning goes on.",
        mixinStandardHelpOptions = true)
final class StormOrder implements Callable<Integer> {
    private static final double AIM_MILLIS = 500;
    private static final int LAST_WITHIN_SECONDS = 60;
    private static final int FILLING_RATE = 5;
    private static final double SPARE = 1.2;

    @Option(names = "--rate", description = "Reports a second (default: ${DEFAULT-VALUE}).", defaultValue = "1")
    double rate;

    @Option(names = "--seconds", description = "How long (default: ${DEFAULT-VALUE}).", defaultValue = "120")
    int seconds;

    @Option(names = "--responders", description = "Patrols (default: ${DEFAULT-VALUE}).", defaultValue = "150")
    int responders;

    @Option(names = "--jobs", description = "Open jobs (default: ${DEFAULT-VALUE}).", defaultValue = "400")
    int jobs;

    private final Set<String> plans = new ConcurrentSkipListSet<>();

    @Override
    public Integer call() throws Exception {
        var root = Path.of(System.getProperty("onward.root", "."));
        var addresses = LocalAddresses.of(System.getenv());
        var agent = Doors.as("agent", root);
        var fleet = new Fleet(Doors.as("supervisor", root), addresses.dispatch(), responders);
        var locksmiths = Fleet.ofLocksmiths(
                Doors.as("supervisor", root), addresses.dispatch(), (int) Math.ceil(rate * seconds * SPARE));
        System.err.printf("Registering %d patrols and who can open locks …%n", responders);
        fleet.comeOnDuty();
        locksmiths.comeOnDuty();
        var storm = new Filed(agent, addresses.intake());
        var measured = new Filed(agent, addresses.intake(), Reports::nextLockedOut);
        try {
            return run(addresses, agent, storm, measured);
        } finally {
            System.err.println("Cancelling the reports …");
            storm.cancelAll();
            measured.cancelAll();
            fleet.goOffDuty();
            locksmiths.goOffDuty();
        }
    }

    private int run(LocalAddresses addresses, Doors agent, Filed storm, Filed measured) throws Exception {
        try (var crews = new Crews(addresses.kafka());
                var orders = new Orders(addresses.kafka(), crews::accept)) {
            System.err.printf("Filling the area with %d jobs …%n", jobs);
            Pace.keep(FILLING_RATE, jobs, storm::one);
            Pace.until(() -> orders.readAt().size() >= Math.min(responders, jobs), LAST_WITHIN_SECONDS);
            System.err.printf("Measuring for %d s …%n", seconds);
            measure(measured, agent, addresses.dispatch());
            Pace.until(
                    () -> orders.readAt().keySet().containsAll(measured.sentAt().keySet()), LAST_WITHIN_SECONDS);
            return print(measured, orders.readAt(), plan(agent, addresses.dispatch()));
        }
    }

    private void measure(Filed measured, Doors agent, String dispatch) {
        try (var planning = Executors.newSingleThreadScheduledExecutor()) {
            planning.scheduleAtFixedRate(() -> note(agent, dispatch), 0, 1, TimeUnit.SECONDS);
            Pace.keep(rate, (int) (rate * seconds), measured::one);
            planning.shutdownNow();
        }
    }

    private void note(Doors agent, String dispatch) {
        try {
            plans.add(plan(agent, dispatch).path("plannedAt").asText());
        } catch (Exception e) {
            System.err.println("No plan was read: " + e.getMessage());
        }
    }

    private static JsonNode plan(Doors agent, String dispatch) throws Exception {
        return agent.get(dispatch + "/v1/areas/everywhere/plan");
    }

    private int print(Filed measured, Map<String, Long> readAt, JsonNode plan) {
        var sent = measured.sentAt();
        var whole = Filed.durations(sent, readAt);
        System.out.println(Distribution.head());
        System.out.println(whole.row("report sent → order readable"));
        long stops = plan.path("tours")
                .valueStream()
                .mapToLong(tour -> tour.path("stops").size())
                .sum();
        System.out.printf(
                "reports sent %d, orders read %d, failures %d; %d plans meanwhile, the last with %d tours and %d"
                        + " stops, %s%n",
                sent.size(),
                whole.count(),
                measured.failures(),
                plans.size(),
                plan.path("tours").size(),
                stops,
                plan.path("method").asText());
        return whole.verdict(AIM_MILLIS) && whole.count() == sent.size() && measured.failures() == 0 ? 0 : 1;
    }
}
