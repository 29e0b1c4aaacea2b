package onward.dispatch.lifecycle;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onward.contracts.value.Money;

/// Values of whatever type a transition asks for; which one does not matter to where it leads, so a seed chooses.
final class Sample {
    private static final Map<Class<?>, Object> PLAIN = Map.of(
            String.class, "patrol-1",
            Instant.class, Instant.parse("2026-12-20T10:00:00Z"),
            Duration.class, Duration.ofMinutes(20),
            UUID.class, new UUID(1, 2),
            double.class, 45.5,
            List.class, List.of(),
            Set.class, Set.of(),
            Money.class, Money.euros(100));

    private Sample() {}

    static Object of(Class<?> type, int seed) {
        if (PLAIN.containsKey(type)) {
            return PLAIN.get(type);
        }
        if (type == boolean.class || type == Boolean.class) {
            return seed % 2 == 1;
        }
        if (type == int.class || type == Integer.class) {
            return seed % 3;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[seed % type.getEnumConstants().length];
        }
        if (type.isSealed()) {
            return of(type.getPermittedSubclasses()[seed % type.getPermittedSubclasses().length], seed);
        }
        return record(type.getDeclaredConstructors()[0], seed);
    }

    private static Object record(Constructor<?> canonical, int seed) {
        var parts = Arrays.stream(canonical.getParameterTypes())
                .map(type -> of(type, seed))
                .toArray();
        try {
            canonical.setAccessible(true);
            return canonical.newInstance(parts);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("There is no sample of %s.".formatted(canonical.getDeclaringClass()), e);
        }
    }
}
