package onward.planner.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Small parts of a document as maps, lists, texts, numbers and truth values.
final class JsonValues {
    private final JsonParser parser;

    JsonValues(JsonParser parser) {
        this.parser = parser;
    }

    static String place(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    Map<String, Object> map() throws IOException {
        var map = new LinkedHashMap<String, Object>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            value().ifPresent(value -> map.put(name, value));
        }
        return map;
    }

    private List<Object> list() throws IOException {
        var list = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value().orElseThrow(() -> new Malformed(place(parser), "must not be null")));
            if (list.size() > JsonLimits.LONGEST_LIST) {
                throw new Malformed(
                        place(parser), "is one element too many; a list has at most " + JsonLimits.LONGEST_LIST);
            }
        }
        return list;
    }

    /// A member that is null is as good as absent.
    Optional<Object> value() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> Optional.of(map());
            case START_ARRAY -> Optional.of(list());
            case VALUE_STRING -> Optional.of(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(parser.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> Optional.of(parser.getBooleanValue());
            default -> Optional.empty();
        };
    }
}
