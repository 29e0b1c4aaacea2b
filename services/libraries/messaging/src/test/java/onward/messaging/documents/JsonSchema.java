package onward.messaging.documents;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import onward.contracts.Event;
import onward.contracts.Scalar;
import onward.contracts.order.Order;
import onward.contracts.order.WholeOrder;
import onward.contracts.value.Money;
import onward.contracts.value.Position;
import onward.messaging.codec.ContractTypes;

/// The JSON Schema (2020-12) of one event's data. Fields that are not listed may appear: readers ignore them.
final class JsonSchema {
    private static final Map<Class<?>, Map<String, ?>> SIMPLE = Map.of(
            String.class, Map.of("type", "string"),
            UUID.class, form("string", "uuid"),
            Instant.class, form("string", "date-time"),
            Duration.class, form("string", "duration"),
            int.class, Map.of("type", "integer"),
            Integer.class, Map.of("type", "integer"),
            double.class, Map.of("type", "number"),
            Double.class, Map.of("type", "number"),
            boolean.class, Map.of("type", "boolean"),
            Boolean.class, Map.of("type", "boolean"));

    private final SequencedMap<String, Object> definitions = new LinkedHashMap<>();

    private JsonSchema() {}

    static SequencedMap<String, Object> of(Class<? extends Event> event) {
        var name = ContractTypes.nameOf(event);
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:onward:schema:" + name);
        schema.put("title", name);
        schema.put("description", Meaning.of(event));
        var parts = new JsonSchema();
        schema.putAll(parts.fields(WholeOrder.class.isAssignableFrom(event) ? Order.class : event));
        if (!parts.definitions.isEmpty()) {
            schema.put("$defs", new TreeMap<>(parts.definitions));
        }
        return schema;
    }

    private SequencedMap<String, Object> fields(Class<?> type) {
        var properties = new LinkedHashMap<String, Object>();
        for (var component : type.getRecordComponents()) {
            properties.put(component.getName(), schema(component.getGenericType()));
        }
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required(type));
        return schema;
    }

    private static List<String> required(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !Samples.isOptional(component))
                .map(RecordComponent::getName)
                .toList();
    }

    private Map<String, ?> schema(Type type) {
        if (type instanceof ParameterizedType list) {
            return ordered("type", "array", "items", schema(list.getActualTypeArguments()[0]));
        }
        var plain = (Class<?>) type;
        var simple = SIMPLE.get(plain);
        return simple != null ? simple : reference(plain);
    }

    private Map<String, ?> reference(Class<?> type) {
        var name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of()); // holds the place, should a type contain itself
            var definition = new LinkedHashMap<String, Object>();
            definition.put("description", Meaning.of(type));
            definition.putAll(definition(type));
            definitions.put(name, definition);
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    private Map<String, ?> definition(Class<?> type) {
        if (type.isEnum()) {
            var constants =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
            return ordered("type", "string", "enum", constants);
        }
        if (type == Position.class) {
            var numbers = ordered("type", "array", "items", Map.of("type", "number"), "minItems", 2);
            return object(ordered("type", Map.of("const", "Point"), "coordinates", numbers));
        }
        if (type == Money.class) {
            var amount = ordered("type", "string", "pattern", "^-?[0-9]+([.][0-9]+)?$");
            var currency = ordered("type", "string", "pattern", "^[A-Z]{3}$");
            return object(ordered("amount", amount, "currency", currency));
        }
        return Scalar.class.isAssignableFrom(type) ? scalar(type) : fields(type);
    }

    private static Map<String, ?> scalar(Class<?> type) {
        var isUuid = type.getRecordComponents()[0].getType() == UUID.class;
        return isUuid ? form("string", "uuid") : Map.of("type", "string");
    }

    private static Map<String, ?> object(SequencedMap<String, Object> properties) {
        return ordered("type", "object", "properties", properties, "required", List.copyOf(properties.keySet()));
    }

    private static Map<String, ?> form(String type, String format) {
        return ordered("type", type, "format", format);
    }

    private static SequencedMap<String, Object> ordered(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
