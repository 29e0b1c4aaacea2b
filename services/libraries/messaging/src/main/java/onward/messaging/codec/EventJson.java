package onward.messaging.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Optional;
import onward.messaging.ContractsModule;

/// Events as JSON. Readers ignore what they do not know, so that a field can be added within a version.
public final class EventJson {
    private static final ObjectMapper MAPPER = applyTo(new ObjectMapper());

    private EventJson() {}

    /// The conventions of the contracts, for any mapper: RFC 3339 instants, ISO 8601 durations, absent instead of null.
    public static ObjectMapper applyTo(ObjectMapper mapper) {
        return mapper.registerModule(new Jdk8Module())
                .registerModule(new JavaTimeModule())
                .registerModule(new ContractsModule())
                .setSerializationInclusion(JsonInclude.Include.NON_NULL)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /// A mapper with the conventions of the contracts. Not to be reconfigured.
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    public static String write(Object event) {
        try {
            return MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("%s can't be written as JSON.".formatted(event.getClass()), e);
        }
    }

    /// @throws Unreadable when the bytes are not the JSON of such an event, or something required is not in it
    public static <E> E read(byte[] data, Class<E> type) throws Unreadable {
        var event = parse(data, type);
        var missing = event == null ? Optional.of("anything") : Completeness.missing(event);
        if (missing.isPresent()) {
            throw new Unreadable("The data is no %s: it lacks %s, which is required."
                    .formatted(type.getSimpleName(), missing.get()));
        }
        return event;
    }

    private static <E> E parse(byte[] data, Class<E> type) throws Unreadable {
        try {
            return MAPPER.readValue(data, type);
        } catch (IOException e) {
            throw new Unreadable("The data is no %s: %s".formatted(type.getSimpleName(), firstLine(e)), e);
        }
    }

    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
