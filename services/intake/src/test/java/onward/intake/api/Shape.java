package onward.intake.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// What a description says of a value: its type, its fields, what it may be.
record Shape(JsonNode api, JsonNode schema) {
    /// Where an example is not so, and why.
    List<String> misfits(JsonNode example) {
        var misfits = new ArrayList<String>();
        find("", example, misfits);
        return misfits;
    }

    private void find(String pointer, JsonNode example, List<String> misfits) {
        if (example.isNull()) {
            return;
        }
        var shape = resolved();
        if (!shape.schema.path("anyOf").isMissingNode()) {
            shape.findAny(pointer, example, misfits);
        } else if (!shape.takes(example)) {
            misfits.add("%s: %s is no %s".formatted(pointer, example, shape.schema.path("type")));
        } else if (shape.schema.has("enum") && !shape.lists(example)) {
            misfits.add("%s: %s is none of %s".formatted(pointer, example, shape.schema.path("enum")));
        } else {
            shape.findWithin(pointer, example, misfits);
        }
    }

    private void findAny(String pointer, JsonNode example, List<String> misfits) {
        var found = StreamSupport.stream(schema.path("anyOf").spliterator(), false)
                .map(one -> new Shape(api, one).misfits(example))
                .toList();
        if (found.stream().noneMatch(List::isEmpty)) {
            misfits.add("%s: %s".formatted(pointer, found));
        }
    }

    private void findWithin(String pointer, JsonNode example, List<String> misfits) {
        for (int i = 0; i < example.size() && example.isArray(); i++) {
            new Shape(api, schema.path("items")).find(pointer + "/" + i, example.get(i), misfits);
        }
        example.properties().forEach(field -> {
            var below = "%s/%s".formatted(pointer, field.getKey());
            if (schema.path("properties").has(field.getKey())) {
                new Shape(api, schema.path("properties").path(field.getKey())).find(below, field.getValue(), misfits);
            } else if (schema.has("properties")) {
                misfits.add(below + " is not described");
            }
        });
    }

    private Shape resolved() {
        var ref = schema.path("$ref");
        return ref.isMissingNode() ? this : new Shape(api, api.at(ref.asText().substring(1))).resolved();
    }

    private boolean lists(JsonNode example) {
        return StreamSupport.stream(schema.path("enum").spliterator(), false).anyMatch(example::equals);
    }

    private boolean takes(JsonNode example) {
        var type = schema.path("type");
        return type.isMissingNode()
                || (type.isArray()
                        ? StreamSupport.stream(type.spliterator(), false).anyMatch(one -> is(example, one.asText()))
                        : is(example, type.asText()));
    }

    private static boolean is(JsonNode example, String type) {
        return switch (type) {
            case "object" -> example.isObject();
            case "array" -> example.isArray();
            case "string" -> example.isTextual();
            case "boolean" -> example.isBoolean();
            case "integer" -> example.isIntegralNumber();
            case "number" -> example.isNumber();
            case "null" -> example.isNull();
            default -> throw new AssertionError("There is no type %s.".formatted(type));
        };
    }
}
