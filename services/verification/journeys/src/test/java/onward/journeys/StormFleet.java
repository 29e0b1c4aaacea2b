package onward.journeys;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import onward.local.story.Crew;
import onward.local.story.Told;
import org.jspecify.annotations.Nullable;

/// A small area far from all others, with two patrols and two partners' desks, as many of them as come. Patrols take
/// whatever they are offered, set off at once and are not done before the storm is over; one desk has a few cars, the
/// other one has none left.
final class StormFleet implements AutoCloseable {
    static final String AREA = "auvergne";
    static final String DESK = "storm-desk";
    static final String NO_DESK = "storm-desk-without-cars";
    static final List<String> PATROLS = List.of("storm-patrol-1", "storm-patrol-2");
    static final int CARS_OF_THE_DESK = 6;
    private static final double LON = 3.08;
    private static final double LAT = 45.78;
    private static final double HALF_A_SIDE = 0.2;
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);
    private static final Duration THERE_WITHIN = Duration.ofMinutes(10);

    private final Onward onward;
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<Told> given = new CopyOnWriteArrayList<>();
    private final AtomicInteger carsSent = new AtomicInteger();
    private final Map<String, ExecutorService> crews = new HashMap<>();
    private final Thread listening = Thread.ofVirtual().unstarted(this::listen);
    private int next;
    private volatile boolean open = true;
    private volatile @Nullable RuntimeException trouble;

    StormFleet(Onward onward) {
        this.onward = onward;
        must(onward.operations().get("/v1/areas/" + AREA).isGood()
                || onward.operations().put("/v1/areas/" + AREA, area()).isGood());
        next = onward.radio().heard().size();
        listening.start();
    }

    void comesOnShift(String... responders) {
        for (var responder : responders) {
            register(responder, true);
        }
    }

    /// From now on whoever is at work gets done.
    void stormIsOver() {
        over.countDown();
    }

    /// What was given to somebody, in that order.
    List<Told> given() {
        return List.copyOf(given);
    }

    /// Where somebody is stranded, the number telling people apart.
    static ObjectNode somewhere(int number) {
        var location = object().put("description", "Clermont-Ferrand").put("safePlace", true);
        location.set("position", point(LON + number % 7 * 0.004, LAT + number % 5 * 0.004));
        return location;
    }

    private void listen() {
        try {
            while (open) {
                var heard = onward.radio().heard();
                heard.subList(next, heard.size()).stream()
                        .filter(told -> told.responder().startsWith("storm-"))
                        .forEach(this::answer);
                next = heard.size();
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
            }
        } catch (RuntimeException e) {
            trouble = e;
        }
    }

    private void answer(Told told) {
        var crew = new Crew(onward.radio(), told);
        if (told.isOffer()) {
            if (hasRoom(crew.name())) {
                crew.acceptsWithin(THERE_WITHIN);
            } else {
                crew.declines("NO_CAPACITY");
            }
        } else if (told.type().equals("onward.order.assigned.v1")) {
            given.add(told);
            crews.computeIfAbsent(crew.name(), StormFleet::oneAfterTheOther).submit(() -> work(crew));
        }
    }

    private static ExecutorService oneAfterTheOther(String crew) {
        return Executors.newSingleThreadExecutor(Thread.ofVirtual().name(crew).factory());
    }

    private boolean hasRoom(String responder) {
        return switch (responder) {
            case DESK -> carsSent.incrementAndGet() <= CARS_OF_THE_DESK;
            case NO_DESK -> false;
            default -> true;
        };
    }

    private boolean work(Crew crew) throws InterruptedException {
        crew.reports("EN_ROUTE", "ON_SCENE");
        over.await();
        crew.reports("COMPLETED");
        return true;
    }

    private void register(String id, boolean on) {
        var path = "/v1/responders/" + id;
        var body = object().put("kind", id.startsWith(DESK) ? "PARTNER_DESK" : "PATROL")
                .put("name", id);
        body.putArray("capabilities").add("TOOLS_BASIC").add("DIAGNOSTICS").add("BATTERY_STOCK");
        body.putArray("brands").add("lexus");
        body.putObject("shift").put("on", on);
        body.set("home", point(LON, LAT));
        body.set("position", point(LON, LAT));
        var known = onward.operations().get(path);
        must((known.isGood()
                        ? onward.operations().put(path, known.version(), body)
                        : onward.operations().put(path, body))
                .isGood());
    }

    private static void must(boolean good) {
        if (!good) {
            throw new IllegalStateException("The fleet of the storm could not be registered.");
        }
    }

    private static ObjectNode area() {
        var area = object().put("name", "Auvergne");
        var ring = area.putObject("outline")
                .put("type", "Polygon")
                .putArray("coordinates")
                .addArray();
        for (var corner : List.of(List.of(-1, -1), List.of(1, -1), List.of(1, 1), List.of(-1, 1), List.of(-1, -1))) {
            ring.add(coordinates(LON + corner.get(0) * HALF_A_SIDE, LAT + corner.get(1) * HALF_A_SIDE));
        }
        return area;
    }

    private static ObjectNode point(double lon, double lat) {
        return object().put("type", "Point").set("coordinates", coordinates(lon, lat));
    }

    private static ArrayNode coordinates(double lon, double lat) {
        return JsonNodeFactory.instance.arrayNode().add(lon).add(lat);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// Nobody of them is there for other stories.
    @Override
    public void close() throws InterruptedException {
        open = false;
        listening.join();
        stormIsOver();
        crews.values().forEach(ExecutorService::close);
        if (trouble != null) {
            throw trouble;
        }
        List.of(DESK, NO_DESK, PATROLS.get(0), PATROLS.get(1)).forEach(id -> register(id, false));
    }
}
