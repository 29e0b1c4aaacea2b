package onward.messaging.inbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.contracts.Event;
import onward.messaging.Subscription;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What this service subscribes to.
@ApplicationScoped
public class Subscriptions {
    private final Map<String, Subscribed<?>> byConsumer;

    Subscriptions(
            @All List<Subscription<?>> subscriptions,
            @ConfigProperty(name = "quarkus.application.name") String service,
            Clock clock) {
        byConsumer = subscriptions.stream()
                .map(subscription -> named(service, subscription, clock))
                .collect(Collectors.toUnmodifiableMap(Subscribed::consumer, Function.identity()));
    }

    private static <E extends Event> Subscribed<E> named(String service, Subscription<E> subscription, Clock clock) {
        return new Subscribed<>(service, subscription, clock);
    }

    Stream<Subscribed<?>> all() {
        return byConsumer.values().stream();
    }

    /// @throws IllegalArgumentException when the service reads nothing under that name any more
    public Subscribed<?> named(String consumer) {
        var subscribed = byConsumer.get(consumer);
        if (subscribed == null) {
            throw new IllegalArgumentException("Nothing is read as %s here.".formatted(consumer));
        }
        return subscribed;
    }
}
