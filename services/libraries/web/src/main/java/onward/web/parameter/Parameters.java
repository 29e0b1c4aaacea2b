package onward.web.parameter;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Reads values in paths and queries: ids and other scalars of the contracts, UUIDs, times, numbers and enums. What a
/// path names and can't be is not there (404); what a query asks for and can't be is a bad request (400).
@Provider
public class Parameters implements ParamConverterProvider {
    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, T> reading = Readings.of(type);
        return reading == null ? null : new Parameter<>(type, reading, name(annotations));
    }

    private static @Nullable String name(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .map(Parameters::queryName)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static String queryName(Annotation annotation) {
        return switch (annotation) {
            case QueryParam query -> query.value();
            case RestQuery query -> query.value().isEmpty() ? "A value of the query" : query.value();
            default -> "";
        };
    }
}
