package onward.web.body;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

/// JSON pointers (RFC 6901) to where parsers, their exceptions and validation stand.
public final class Pointers {
    private Pointers() {}

    /// The value that the parser is at, or the object or array that it has just entered or left.
    static String of(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    /// The object that the parser is in, between two fields or just behind the last.
    static String ofObjectAround(JsonParser parser) {
        return parser.currentToken() == JsonToken.FIELD_NAME
                ? parser.getParsingContext().getParent().pathAsPointer().toString()
                : of(parser);
    }

    static String of(JsonMappingException exception) {
        var pointer = new StringBuilder();
        for (var step : exception.getPath()) {
            var name = step.getFieldName();
            append(pointer, name == null ? Integer.toString(step.getIndex()) : name);
        }
        return pointer.toString();
    }

    /// A violation's path, from the body on: a method and its parameter don't count.
    public static String of(Path path) {
        var pointer = new StringBuilder();
        for (var node : path) {
            if (node.getIndex() != null) {
                append(pointer, node.getIndex().toString());
            } else if (node.getKey() != null) {
                append(pointer, node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                append(pointer, node.getName());
            }
        }
        return pointer.toString();
    }

    static String child(String parent, String name) {
        return append(new StringBuilder(parent), name).toString();
    }

    private static StringBuilder append(StringBuilder pointer, String step) {
        return pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
}
