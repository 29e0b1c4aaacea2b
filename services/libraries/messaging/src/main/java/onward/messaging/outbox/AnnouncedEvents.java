package onward.messaging.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onward.contracts.Topic;
import onward.messaging.MessagingConfig;
import onward.messaging.codec.ContractTypes;

/// Counts what the service has announced, by type: whatever is published is counted, and what was rolled back is not.
/// The business figures (reports, answers to offers, promises kept and broken…) are these.
@ApplicationScoped
class AnnouncedEvents {
    private final Map<Kind, Counter> counters = new ConcurrentHashMap<>();
    private final MeterRegistry registry;

    AnnouncedEvents(MeterRegistry registry, MessagingConfig config) {
        this.registry = registry;
        config.announces().orElse(List.of()).forEach(this::beginAtZero);
    }

    /// A count that appears with its first event would hide that event from whoever asks for the increase.
    private void beginAtZero(Topic topic) {
        ContractTypes.on(topic)
                .forEach(type ->
                        EventKinds.possible(type).forEach(kind -> counter(new Kind(ContractTypes.nameOf(type), kind))));
    }

    void count(List<OutgoingEvent> committed) {
        committed.forEach(event -> counter(new Kind(event.type(), event.kind())).increment());
    }

    private Counter counter(Kind counted) {
        return counters.computeIfAbsent(counted, this::register);
    }

    private Counter register(Kind counted) {
        return Counter.builder("onward.events.announced")
                .description("Events that the service has announced")
                .tags("type", counted.type(), "kind", counted.name())
                .register(registry);
    }

    private record Kind(String type, String name) {}
}
