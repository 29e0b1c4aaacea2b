package onward.messaging.documents;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onward.contracts.Event;
import onward.contracts.dispatch.Stop;
import onward.contracts.id.CustomerId;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.Destination;
import onward.contracts.value.Capability;
import onward.contracts.value.Money;
import onward.contracts.value.Position;
import onward.contracts.value.Proof;
import org.jspecify.annotations.Nullable;

/// One event of a record type, with a plausible value in every field (or, if asked, in the required ones only).
final class Samples {
    private static final Map<Class<?>, Object> VALUES = Map.of(
            ResponderId.class,
            new ResponderId("heli-1"),
            Position.class,
            new Position(6.9797, 45.4489),
            Money.class,
            Money.euros(4200),
            Capability.class,
            Capability.counted("SEATS", 4),
            Proof.class,
            new Proof(null, "photos/17", 48_211, "signatures/9", null, null),
            Duration.class,
            Duration.ofMinutes(125),
            String.class,
            "",
            int.class,
            1,
            double.class,
            0.9,
            boolean.class,
            true);
    private static final Map<Class<?>, Object> BOXED = Map.of(Integer.class, 1, Double.class, 0.9, Boolean.class, true);
    private static final Map<String, String> USUAL_CONSTANTS = Map.of(
            "JobState", "PENDING",
            "OfferState", "SENT",
            "ServiceType", "AIR_TRANSPORT",
            "ResponderKind", "HELICOPTER",
            "OptionKind", "HELICOPTER_PICKUP",
            "RoadAccess", "CLOSED",
            "FaultCause", "ENGINE",
            "Propulsion", "HYBRID");

    private static final Set<String> SECOND_IDS = Set.of("into", "successor");

    private final Class<? extends Event> event;
    private final boolean requiredOnly;

    private Samples(Class<? extends Event> event, boolean requiredOnly) {
        this.event = event;
        this.requiredOnly = requiredOnly;
    }

    static Event full(Class<? extends Event> event) {
        return (Event) new Samples(event, false).make(event);
    }

    static Event requiredOnly(Class<? extends Event> event) {
        return (Event) new Samples(event, true).make(event);
    }

    static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private Object make(Class<?> type) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components).map(this::value).toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No sample of %s could be made.".formatted(type), e);
        }
    }

    private @Nullable Object value(RecordComponent component) {
        return requiredOnly && isOptional(component) ? null : value(component.getGenericType(), nameIn(component));
    }

    /// Where names mean different things: a place is not called like a person.
    private static String nameIn(RecordComponent component) {
        var owner = component.getDeclaringRecord();
        return component.getName().equals("name") && (owner == Stop.class || owner == Destination.class)
                ? "placeName"
                : component.getName();
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType list) {
            return List.of(value(list.getActualTypeArguments()[0], name));
        }
        var plain = (Class<?>) type;
        if (plain == UUID.class) {
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        }
        if (plain == Instant.class) {
            return SampleWords.time(name);
        }
        if (plain == String.class) {
            return SampleWords.text(name);
        }
        if (plain.isEnum()) {
            return constant(plain);
        }
        if (plain == CustomerId.class) {
            return new CustomerId(name.equals("into") ? "C-2048" : "C-1024");
        }
        var known = VALUES.getOrDefault(plain, BOXED.get(plain));
        return known == null ? made(plain, name) : known;
    }

    /// Ids of one type are the same throughout a sample, but for the second one of an event: `into`, `successor`.
    private Object made(Class<?> type, String name) {
        var components = type.getRecordComponents();
        if (components.length != 1 || components[0].getType() != UUID.class) {
            return make(type);
        }
        try {
            return type.getDeclaredConstructor(UUID.class)
                    .newInstance(value(UUID.class, SECOND_IDS.contains(name) ? name : type.getSimpleName()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The state that the event is named after (`JobEnRoute`: `EN_ROUTE`), or the usual one.
    private Object constant(Class<?> type) {
        var constants = type.getEnumConstants();
        var snake = event.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        var named = Arrays.stream(constants)
                .filter(constant -> snake.endsWith("_" + constant))
                .findFirst();
        var usual = USUAL_CONSTANTS.get(type.getSimpleName());
        return named.orElseGet(() -> Arrays.stream(constants)
                .filter(constant -> constant.toString().equals(usual))
                .findFirst()
                .orElse(constants[0]));
    }
}
