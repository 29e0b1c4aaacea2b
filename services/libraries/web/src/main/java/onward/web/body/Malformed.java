package onward.web.body;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import onward.web.Problem;
import onward.web.ProblemType;

/// Tells by line and column, and by pointer as far as it is known, where a text stops being JSON.
final class Malformed {
    private Malformed() {}

    static Problem problem(JacksonException exception, String pointer) {
        var at = exception.getLocation();
        var where = at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
        var precisely = exception.getProcessor() instanceof JsonParser parser ? Pointers.of(parser) : pointer;
        return Problem.of(
                        ProblemType.INVALID,
                        "The body is not well-formed JSON%s: %s".formatted(where, firstLine(exception)))
                .status(400)
                .error(precisely, "Well-formed JSON is expected%s.".formatted(where));
    }

    private static String firstLine(JacksonException exception) {
        if (exception instanceof MismatchedInputException) {
            return "something follows it.";
        }
        var message = exception.getOriginalMessage();
        return message == null
                ? "it can't be read."
                : message.lines().findFirst().orElse("it can't be read.");
    }
}
