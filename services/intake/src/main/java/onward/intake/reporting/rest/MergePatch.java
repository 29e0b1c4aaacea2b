package onward.intake.reporting.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// A JSON merge patch (RFC 7396): what is named is replaced, what is null is removed, the rest stays.
final class MergePatch {
    /// A position is one value: two halves of different places make no place.
    private static final String POSITION = "position";

    private MergePatch() {}

    static JsonNode apply(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        var merged = target instanceof ObjectNode known ? known.deepCopy() : JsonNodeFactory.instance.objectNode();
        changes.properties().forEach(change -> apply(merged, change.getKey(), change.getValue()));
        return merged;
    }

    private static void apply(ObjectNode target, String name, JsonNode value) {
        if (value.isNull()) {
            target.remove(name);
        } else {
            target.set(name, name.equals(POSITION) ? value : apply(target.path(name), value));
        }
    }
}
