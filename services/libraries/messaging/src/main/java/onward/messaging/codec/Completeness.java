package onward.messaging.codec;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import onward.contracts.Event;
import onward.contracts.order.WholeOrder;
import org.jspecify.annotations.Nullable;

/// Finds what an event lacks: a component of a contract record that is not nullable and yet was not in the JSON.
final class Completeness {
    private static final String CONTRACTS = Event.class.getPackageName();
    private static final Map<Class<?>, List<Part>> PARTS = new ConcurrentHashMap<>();

    private Completeness() {}

    /// The JSON pointer of the first required value that is absent.
    static Optional<String> missing(Object event) {
        return event instanceof WholeOrder whole ? missing(whole.order(), "") : missing(event, "");
    }

    static Optional<String> missing(@Nullable Object value, String pointer) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .flatMap(each -> missing(each, pointer).stream())
                    .findFirst();
        }
        if (!(value instanceof Record)) {
            return Optional.empty();
        }
        return PARTS.computeIfAbsent(value.getClass(), Completeness::parts).stream()
                .flatMap(part -> part.missingIn(value, pointer).stream())
                .findFirst();
    }

    private static List<Part> parts(Class<?> type) {
        return type.getPackageName().startsWith(CONTRACTS)
                ? Arrays.stream(type.getRecordComponents()).map(Part::of).toList()
                : List.of();
    }
}
