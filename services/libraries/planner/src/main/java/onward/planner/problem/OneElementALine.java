package onward.planner.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/// A layout that people and line-wise comparison can read: members of the document, and elements of its lists, each
/// on a line of their own.
final class OneElementALine extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;
    private static final int DOCUMENT = 1;
    private static final int LIST = 2;

    private int depth;

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        super.writeStartObject(json);
        depth++;
    }

    @Override
    public void writeEndObject(JsonGenerator json, int members) throws IOException {
        super.writeEndObject(json, members);
        depth--;
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        super.writeStartArray(json);
        depth++;
    }

    @Override
    public void writeEndArray(JsonGenerator json, int elements) throws IOException {
        super.writeEndArray(json, elements);
        depth--;
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        super.writeObjectEntrySeparator(json);
        breakLine(json, DOCUMENT);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        super.writeArrayValueSeparator(json);
        breakLine(json, LIST);
    }

    private void breakLine(JsonGenerator json, int outermost) throws IOException {
        if (depth == outermost) {
            json.writeRaw('\n');
        }
    }
}
