package onward.messaging.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;

/// How the outbox does: what waits, for how long, and how long publishing took.
@ApplicationScoped
class RelayMetrics {
    private final Clock clock;
    private final Timer latency;
    private final Counter failures;
    private volatile boolean reached;
    private volatile Backlog backlog = new Backlog(0, 0);

    RelayMetrics(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        this.latency = Timer.builder("onward.outbox.publish.latency")
                .description("From the announcement of an event to Kafka's acknowledgement")
                .publishPercentileHistogram()
                .register(registry);
        this.failures = Counter.builder("onward.outbox.publish.failures")
                .description("Batches that Kafka did not take whole")
                .register(registry);
        registry.gauge("onward.outbox.backlog", this, metrics -> metrics.backlog.rows());
        registry.gauge("onward.outbox.oldest.seconds", this, metrics -> metrics.backlog.oldestSeconds());
        registry.gauge("onward.database.up", this, metrics -> metrics.reached ? 1 : 0);
    }

    void published(List<OutboxRow> batch, List<Long> acknowledged) {
        var ids = new HashSet<>(acknowledged);
        var now = clock.instant();
        batch.stream()
                .filter(row -> ids.contains(row.id()))
                .forEach(row -> latency.record(Duration.between(row.occurredAt(), now)));
    }

    void failed() {
        failures.increment();
    }

    void observe(Backlog seen) {
        backlog = seen;
        reached = true;
    }

    void databaseIsAway() {
        reached = false;
    }
}
