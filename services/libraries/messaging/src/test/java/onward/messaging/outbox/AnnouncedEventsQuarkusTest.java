package onward.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentNoted;
import onward.contracts.value.By;
import onward.messaging.Outbox;
import onward.testkit.RealServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is announced is counted, and nothing else.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AnnouncedEventsQuarkusTest {
    @Inject
    Outbox outbox;

    private final MeterRegistry counts = new SimpleMeterRegistry();

    @BeforeEach
    void count() {
        Metrics.globalRegistry.add(counts);
    }

    @AfterEach
    void countNoMore() {
        Metrics.globalRegistry.remove(counts);
    }

    @Test
    void what_a_transaction_announces_is_counted_by_type() {
        var before = noted();

        QuarkusTransaction.requiringNew().run(() -> {
            outbox.append(note());
            outbox.append(note());
        });

        assertThat(noted()).isEqualTo(before + 2);
    }

    @Test
    void what_is_rolled_back_is_not_counted() {
        var before = noted();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(note());
                    throw new IllegalStateException("changed my mind");
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(noted()).isEqualTo(before);
    }

    private double noted() {
        return counts
                .find("onward.events.announced")
                .tags("type", "onward.incident.noted.v1", "kind", EventKinds.NONE)
                .counters()
                .stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private static IncidentNoted note() {
        return new IncidentNoted(new IncidentId(UUID.randomUUID()), "hello", By.actor("agent"));
    }
}
