package onward.benchmarks;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// Reports that were filed for a measurement, by incident, with when each was sent; cancelled after it.
final class Filed {
    private final Doors agent;
    private final String intake;
    private final Reports reports = new Reports();
    private final Map<String, Long> sentAt = new ConcurrentHashMap<>();
    private final AtomicInteger failures = new AtomicInteger();

    private final Function<Reports, String> next;

    /// Flat batteries.
    Filed(Doors agent, String intake) {
        this(agent, intake, Reports::next);
    }

    Filed(Doors agent, String intake, Function<Reports, String> next) {
        this.agent = agent;
        this.intake = intake;
        this.next = next;
    }

    /// Sends one and waits for its answer.
    void one() {
        String body;
        synchronized (reports) {
            body = next.apply(reports);
        }
        long now = System.nanoTime();
        try {
            sentAt.put(agent.post(intake + "/v1/incidents", body).path("id").asText(), now);
        } catch (Exception e) {
            failures.incrementAndGet();
            System.err.println("A report failed: " + e);
        }
    }

    Map<String, Long> sentAt() {
        return Map.copyOf(sentAt);
    }

    int failures() {
        return failures.get();
    }

    void cancelAll() {
        try (var agents = Executors.newFixedThreadPool(4)) {
            sentAt.keySet()
                    .forEach(incident -> agents.submit(() -> agent.post(
                            "%s/v1/incidents/%s/cancel".formatted(intake, incident), "{\"reason\":\"benchmark\"}")));
        }
    }

    /// From one note to another of the same thing, where there are both.
    static Distribution durations(Map<String, Long> sent, Map<String, Long> noted) {
        var distribution = new Distribution();
        sent.forEach((id, at) -> {
            var read = noted.get(id);
            if (read != null) {
                distribution.add(read - at);
            }
        });
        return distribution;
    }
}
