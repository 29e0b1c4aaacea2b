package onward.web.body;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.Warnings;
import org.jspecify.annotations.Nullable;

/// Turns the bytes of a request into what a resource takes: nothing is converted silently, nothing is read twice, and
/// everything that is wrong is told at once.
@ApplicationScoped
public class JsonBodies {
    private final ObjectMapper mapper;
    private final Validator validator;
    private final Warnings warnings;
    private final ConcurrentMap<Type, ObjectReader> readers = new ConcurrentHashMap<>();

    JsonBodies(ObjectMapper mapper, Validator validator, Warnings warnings) {
        this.mapper = StrictMapper.of(mapper);
        this.validator = validator;
        this.warnings = warnings;
    }

    /// @throws onward.web.ProblemException 400 when the body is missing, malformed or has values of a wrong type, 422
    ///         when values can't be accepted
    public Object read(byte[] body, Type type) {
        if (isBlank(body)) {
            throw missing();
        }
        var findings = new Findings();
        var value = bind(body, type, findings);
        if (value != null) {
            validate(value, findings);
        } else if (findings.isEmpty()) {
            throw missing();
        }
        if (!findings.isEmpty()) {
            throw findings.problem().exception();
        }
        findings.oddities().forEach(oddity -> warnings.add(oddity.pointer(), oddity.detail()));
        return Objects.requireNonNull(value);
    }

    private static boolean isBlank(byte[] body) {
        for (var character : body) {
            if (character > ' ' || character < 0) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Object bind(byte[] body, Type type, Findings findings) {
        var reader = readers.computeIfAbsent(type, this::reader);
        try {
            return reader.withAttribute(Findings.class, findings).readValue(body);
        } catch (JacksonException unreadable) {
            Refusals.note(unreadable, findings);
            return null;
        } catch (IOException impossible) {
            throw new UncheckedIOException("Bytes in memory could not be read.", impossible);
        }
    }

    private ObjectReader reader(Type type) {
        return mapper.readerFor(mapper.constructType(type));
    }

    private void validate(Object value, Findings findings) {
        validator.validate(value).stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .forEach(violation ->
                        findings.refused(Pointers.of(violation.getPropertyPath()), violation.getMessage()));
    }

    private static RuntimeException missing() {
        return Problem.of(ProblemType.INVALID, "A body in JSON is expected; there is none.")
                .status(400)
                .error("", "An object is expected.")
                .exception();
    }
}
