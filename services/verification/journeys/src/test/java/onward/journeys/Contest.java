package onward.journeys;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import onward.local.Trouble;
import onward.local.story.Crew;
import onward.local.story.Told;

/// Eight at one offer: the crew twice over by HTTP and by Kafka, the customer, and an agent, at the same instant. Some
/// let it lapse and answer only then.
final class Contest {
    private static final int RIVALS = 8;
    private static final Duration LAPSED = Duration.ofSeconds(3);

    private final Onward onward;
    private final Told offer;
    private final Random chance;

    /// `seed` decides who does what.
    Contest(Onward onward, Told offer, long seed) {
        this.onward = onward;
        this.offer = offer;
        this.chance = new Random(seed);
    }

    /// Returns when all have had their say. Whoever gets no answer, since dispatch is away, says it again once.
    void run() {
        var start = new CyclicBarrier(RIVALS);
        boolean late = chance.nextInt(8) == 0;
        try (var rivals = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int rival = 0; rival < RIVALS; rival++) {
                var deed = deed(chance.nextInt(100));
                rivals.submit(() -> {
                    start.await();
                    if (late) {
                        LockSupport.parkNanos(LAPSED.toNanos());
                    }
                    persistently(deed);
                    return deed;
                });
            }
        }
    }

    private Runnable deed(int dice) {
        var crew = new Crew(onward.radio(), offer);
        if (dice < 35) {
            return () -> answer("accept", object().put("eta", soon()));
        }
        if (dice < 55) {
            return () -> crew.acceptsWithin(Duration.ofMinutes(10));
        }
        if (dice < 70) {
            return () -> answer("decline", object().put("reason", "TOO_FAR"));
        }
        if (dice < 80) {
            return () -> crew.declines("NO_CAPACITY");
        }
        if (dice < 90) {
            return () -> crew.reports("EN_ROUTE", "ON_SCENE", "COMPLETED");
        }
        if (dice < 95) {
            return () -> onward.agent().post("/v1/jobs/%s/release".formatted(offer.job()), reason());
        }
        return () -> onward.callCentre().cancels(offer.data().path("incidentId").asText(), "the car started");
    }

    private static void persistently(Runnable deed) {
        try {
            deed.run();
        } catch (Trouble noAnswer) {
            try {
                LockSupport.parkNanos(LAPSED.toNanos());
                deed.run();
            } catch (Trouble stillNone) {
                // dispatch is away, or it is refused: the events tell what became of it
            }
        }
    }

    private void answer(String how, ObjectNode body) {
        onward.crew(offer.responder()).post("/v1/offers/%s/%s".formatted(offer.offer(), how), body);
    }

    private static String soon() {
        return Instant.now().plus(Duration.ofMinutes(10)).toString();
    }

    private static ObjectNode reason() {
        return object().put("reason", "engine trouble");
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
