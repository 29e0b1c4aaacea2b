package onward.web.parameter;

import jakarta.ws.rs.ext.ParamConverter;
import java.util.function.Function;
import onward.web.Problem;
import onward.web.ProblemType;
import onward.web.body.Expected;
import org.jspecify.annotations.Nullable;

/// One value of a path, or of a query where it has a name.
record Parameter<T>(
        Class<T> type,
        Function<String, T> reading,
        @Nullable String queryName) implements ParamConverter<T> {
    @Override
    public @Nullable T fromString(@Nullable String text) {
        if (text == null || (text.isEmpty() && queryName != null)) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (RuntimeException refused) {
            throw refusal().exception();
        }
    }

    private Problem refusal() {
        return queryName == null
                ? Problem.of(ProblemType.NOT_FOUND, "There is nothing of this name.")
                : Problem.of(ProblemType.INVALID, "%s: %s".formatted(queryName, Expected.by(type)))
                        .status(400);
    }

    @Override
    public String toString(T value) {
        return value.toString();
    }
}
