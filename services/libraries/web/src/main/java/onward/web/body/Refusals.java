package onward.web.body;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import onward.contracts.Scalar;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// Understands why the reading of a body came to an end, or why a value refused to be built.
final class Refusals {
    private Refusals() {}

    /// Adds what an exception says to the findings, unless it says that the text is no JSON at all: that is a
    /// problem of its own. A type that nobody can read is our fault, not the caller's.
    static void note(JacksonException exception, Findings findings) {
        if (!(exception instanceof JsonMappingException mapping)) {
            throw Malformed.problem(exception, "").exception();
        }
        if (mapping instanceof InvalidDefinitionException) {
            throw new IllegalStateException("A body's type can't be read from JSON.", mapping);
        }
        var pointer = Pointers.of(mapping);
        var refusal = cause(mapping, IllegalArgumentException.class);
        if (refusal != null) {
            findings.refused(pointer, sentence(refusal.getMessage()));
        } else if (cause(mapping, InputCoercionException.class) != null) {
            findings.refused(pointer, "A smaller number is expected.");
        } else if (isTrailing(mapping)) {
            throw Malformed.problem(mapping, "").exception();
        } else if (mapping instanceof MismatchedInputException mismatch) {
            note(mismatch, pointer, findings);
        } else {
            throw Malformed.problem(mapping.getCause() instanceof JacksonException syntax ? syntax : mapping, pointer)
                    .exception();
        }
    }

    private static void note(MismatchedInputException mismatch, String pointer, Findings findings) {
        var type = mismatch.getTargetType();
        var expected = expected(type, mismatch.getOriginalMessage());
        if (isNullForPrimitive(mismatch)) {
            findings.refused(pointer, "It is required. " + expected);
        } else if (mismatch instanceof InvalidFormatException format && isRefusedText(format)) {
            findings.refused(pointer, expected);
        } else {
            findings.wrongType(pointer, expected);
        }
    }

    private static boolean isNullForPrimitive(MismatchedInputException mismatch) {
        return startsWith(mismatch, "Cannot map `null`");
    }

    private static boolean isTrailing(JsonMappingException mapping) {
        return startsWith(mapping, "Trailing token");
    }

    private static boolean startsWith(JacksonException exception, String start) {
        var message = exception.getOriginalMessage();
        return message != null && message.startsWith(start);
    }

    private static boolean isRefusedText(InvalidFormatException format) {
        var type = format.getTargetType();
        return format.getValue() instanceof String
                && !Expected.isNumber(type)
                && type != Boolean.class
                && type != boolean.class;
    }

    /// What a type says about a value that it refused. The contracts say it in words; Jackson's words are its own.
    static String expected(@Nullable Class<?> type, @Nullable String message) {
        return message != null && isOfContracts(type) && !message.startsWith("Cannot ") ? message : Expected.by(type);
    }

    private static boolean isOfContracts(@Nullable Class<?> type) {
        return type == Position.class || (type != null && Scalar.class.isAssignableFrom(type));
    }

    /// What a value's own constructor says about its parts.
    static String reason(Class<?> type, Throwable problem) {
        var refusal = cause(problem, IllegalArgumentException.class);
        return refusal == null ? Expected.by(type) : sentence(refusal.getMessage());
    }

    private static String sentence(@Nullable String message) {
        return message == null || message.isBlank() ? "Another value is expected." : message;
    }

    private static <T extends Throwable> @Nullable T cause(Throwable problem, Class<T> kind) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }
}
