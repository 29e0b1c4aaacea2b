package onward.web.body;

import static java.util.stream.Collectors.joining;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import onward.contracts.Scalar;
import org.jspecify.annotations.Nullable;

/// Says in words what a type takes.
public final class Expected {
    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, long.class, short.class, byte.class, Integer.class, Long.class, Short.class, Byte.class);

    private Expected() {}

    public static String by(@Nullable Class<?> type) {
        if (type == null) {
            return "Another value is expected.";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(joining(", ", "One of ", " is expected."));
        }
        return kind(type) + " is expected.";
    }

    private static String kind(Class<?> type) {
        if (WHOLE.contains(type) || type == BigInteger.class) {
            return "A whole number";
        }
        if (isNumber(type)) {
            return "A number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "A list";
        }
        return writtenAsText(type);
    }

    private static String writtenAsText(Class<?> type) {
        if (type == LocalDate.class) {
            return "A date such as 2026-12-20";
        }
        if (type == Instant.class || Temporal.class.isAssignableFrom(type)) {
            return "A time such as 2026-12-20T14:00:00Z";
        }
        if (type == Duration.class) {
            return "A duration such as PT2H5M";
        }
        if (type == UUID.class) {
            return "A UUID such as 3f1c9a52-8d0e-4b61-9f0e-5a7d2c4e6b10";
        }
        return type == String.class || Scalar.class.isAssignableFrom(type) ? "A text" : "An object";
    }

    static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != boolean.class);
    }
}
