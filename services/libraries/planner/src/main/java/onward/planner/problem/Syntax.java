package onward.planner.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.CharConversionException;
import java.io.IOException;

/// Turns what the JSON parser complains about into one line that names place, line and column.
final class Syntax {
    private Syntax() {}

    /// A part of the reading.
    interface Part {
        void read() throws IOException;
    }

    static void explain(JsonParser parser, Part part) throws IOException {
        try {
            part.read();
        } catch (JsonEOFException truncated) {
            throw malformed(parser, "the file ends too early");
        } catch (StreamConstraintsException tooMuch) {
            throw malformed(parser, limit(tooMuch.getOriginalMessage()));
        } catch (JsonProcessingException wrong) {
            throw malformed(parser, rule(wrong.getOriginalMessage()));
        } catch (CharConversionException wrong) {
            throw malformed(parser, "must be UTF-8");
        }
    }

    private static Malformed malformed(JsonParser parser, String rule) {
        var at = parser.currentLocation();
        return new Malformed(
                parser.getParsingContext().pathAsPointer().toString(),
                "%s (line %d, column %d)".formatted(rule, at.getLineNr(), at.getColumnNr()));
    }

    private static String limit(String message) {
        if (message.startsWith("Document nesting")) {
            return "is nested too deeply";
        }
        return message.startsWith("Number") ? "has too many digits" : "is a text of more than 1000 characters";
    }

    private static String rule(String message) {
        if (message.startsWith("Duplicate field")) {
            return "has a member twice, " + message.substring("Duplicate field ".length());
        }
        if (message.startsWith("Non-standard token") || message.contains("NaN") || message.contains("INF")) {
            return "must be a finite number";
        }
        return message.startsWith("Invalid UTF-8") ? "must be UTF-8" : "is not JSON";
    }
}
