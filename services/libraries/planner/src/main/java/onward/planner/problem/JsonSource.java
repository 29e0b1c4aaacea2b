package onward.planner.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.function.Consumer;

/// A JSON document that is read once, from front to back; only one unit, request or tour is in memory at a time.
final class JsonSource implements Closeable {
    private final JsonParser parser;
    private final Consumer<String> warnings;

    JsonSource(InputStream in, Consumer<String> warnings) throws IOException {
        this.parser = JsonLimits.JSON.createParser(in);
        this.warnings = warnings;
    }

    /// What is to be done with a member whose value is next.
    interface MemberReader {
        void read(String name) throws IOException;
    }

    /// Reads the whole document, which must be one object.
    static void readDocument(InputStream in, Consumer<String> warnings, Reading reading) throws IOException {
        try (var json = new JsonSource(in, warnings)) {
            Syntax.explain(json.parser, () -> {
                if (json.parser.nextToken() == null) {
                    throw new Malformed("", "is empty; it must be a JSON object");
                }
                json.presentMembers(name -> reading.member(json, name));
                if (json.parser.nextToken() != null) {
                    throw new Malformed("", "must end after its closing brace, and goes on");
                }
            });
        }
    }

    /// What is to be done with a member of the document.
    interface Reading {
        void member(JsonSource json, String name) throws IOException;
    }

    String place() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    /// Walks the members of the object that is next, but for those that are null: as good as absent.
    void presentMembers(MemberReader each) throws IOException {
        members(name -> {
            if (parser.currentToken() != JsonToken.VALUE_NULL) {
                each.read(name);
            }
        });
    }

    /// Walks the members of the object that is next.
    void members(MemberReader each) throws IOException {
        expect(JsonToken.START_OBJECT, "an object");
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            each.read(name);
        }
    }

    /// Walks the objects of the list that is next.
    void elements(Consumer<Members> each) throws IOException {
        expect(JsonToken.START_ARRAY, "a list");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            each.accept(object());
        }
    }

    /// The object that is next, as a whole.
    Members object() throws IOException {
        expect(JsonToken.START_OBJECT, "an object");
        var place = place();
        return new Members(place, new JsonValues(parser).map(), warnings);
    }

    /// The value that is next as the only member of an object, so that single values are checked as members are.
    Members only(String name) throws IOException {
        var members = new LinkedHashMap<String, Object>();
        var place = place();
        new JsonValues(parser).value().ifPresent(value -> members.put(name, value));
        return new Members(place.substring(0, place.lastIndexOf('/')), members, warnings);
    }

    void ignore() throws IOException {
        warnings.accept("%s is unknown and ignored".formatted(place()));
        parser.skipChildren();
    }

    private void expect(JsonToken token, String what) {
        if (parser.currentToken() != token) {
            throw new Malformed(place(), "must be %s".formatted(what));
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
