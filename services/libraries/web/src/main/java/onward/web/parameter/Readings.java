package onward.web.parameter;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import onward.contracts.Scalar;
import org.jspecify.annotations.Nullable;

/// How a text becomes a value, by type. Every reading refuses by a runtime exception.
final class Readings {
    private static final Map<Class<?>, Function<String, ?>> KNOWN = Map.of(
            Instant.class, Instant::parse,
            Integer.class, Integer::valueOf,
            int.class, Integer::valueOf,
            Long.class, Long::valueOf,
            long.class, Long::valueOf,
            Boolean.class, Readings::truth,
            boolean.class, Readings::truth,
            UUID.class, UUID::fromString);

    private Readings() {}

    @SuppressWarnings("unchecked")
    static <T> @Nullable Function<String, T> of(Class<T> type) {
        if (Scalar.class.isAssignableFrom(type)) {
            return scalar(type);
        }
        if (type.isEnum()) {
            return text -> constant(type, text);
        }
        return (Function<String, T>) KNOWN.get(type);
    }

    private static <T> Function<String, T> scalar(Class<T> type) {
        try {
            var parse = type.getMethod("parse", String.class);
            return text -> type.cast(call(parse, text));
        } catch (NoSuchMethodException missing) {
            throw new IllegalStateException("%s needs a public static parse(String).".formatted(type), missing);
        }
    }

    private static Object call(Method parse, String text) {
        try {
            return parse.invoke(null, text);
        } catch (InvocationTargetException | IllegalAccessException refused) {
            throw new IllegalArgumentException(refused);
        }
    }

    private static <T> T constant(Class<T> type, String text) {
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(text);
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
