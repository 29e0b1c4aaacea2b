package onward.messaging.codec;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.contracts.Event;
import onward.contracts.EventType;
import onward.contracts.Topic;

/// The names of the events on the wire, and the records behind them.
public final class ContractTypes {
    /// Annotations are read by reflection, once for each type.
    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            var annotation = type.getAnnotation(EventType.class);
            if (annotation == null) {
                throw new IllegalArgumentException("%s needs an @EventType that names it on the wire.".formatted(type));
            }
            return annotation.value();
        }
    };

    private static final Map<String, Class<? extends Event>> BY_NAME = Arrays.stream(Topic.values())
            .flatMap(ContractTypes::on)
            .collect(Collectors.toUnmodifiableMap(ContractTypes::nameOf, Function.identity()));

    private ContractTypes() {}

    /// The record that carries the events of the given wire name (`onward.incident.reported.v1`).
    public static Optional<Class<? extends Event>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /// The wire name of an event's record.
    public static String nameOf(Class<? extends Event> type) {
        return NAMES.get(type);
    }

    /// All records that travel on some topic.
    public static Stream<Class<? extends Event>> all() {
        return BY_NAME.values().stream();
    }

    /// The records that travel on a topic.
    public static Stream<Class<? extends Event>> on(Topic topic) {
        return topic.eventTypes().stream().flatMap(ContractTypes::records);
    }

    private static Stream<Class<? extends Event>> records(Class<?> type) {
        var permitted = type.getPermittedSubclasses();
        return permitted == null
                ? Stream.of(type.asSubclass(Event.class))
                : Arrays.stream(permitted).flatMap(ContractTypes::records);
    }
}
