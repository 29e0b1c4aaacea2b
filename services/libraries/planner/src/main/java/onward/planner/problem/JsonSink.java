package onward.planner.problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;

/// Writes JSON with one unit, request or tour a line, and whole numbers without a fraction.
final class JsonSink implements Closeable {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final double LARGEST_WHOLE = 1e15;

    private final JsonGenerator json;

    JsonSink(OutputStream out) throws IOException {
        json = JSON.createGenerator(out);
        json.setPrettyPrinter(new OneElementALine());
    }

    /// What goes into an object or a list.
    interface Content {
        void write() throws IOException;
    }

    void object(Content members) throws IOException {
        json.writeStartObject();
        members.write();
        json.writeEndObject();
    }

    void object(String name, Content members) throws IOException {
        json.writeFieldName(name);
        object(members);
    }

    void list(String name, Content elements) throws IOException {
        json.writeArrayFieldStart(name);
        elements.write();
        json.writeEndArray();
    }

    void texts(String name, Collection<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (var text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    void text(String name, String text) throws IOException {
        json.writeStringField(name, text);
    }

    void number(String name, double value) throws IOException {
        if (value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE) {
            json.writeNumberField(name, (long) value);
        } else {
            json.writeNumberField(name, value);
        }
    }

    void position(String name, Position position) throws IOException {
        object(name, () -> {
            number("lat", position.lat());
            number("lon", position.lon());
        });
    }

    void endLine() throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
