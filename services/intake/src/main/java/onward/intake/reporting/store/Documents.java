package onward.intake.reporting.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Arrays;
import java.util.List;
import onward.messaging.codec.EventJson;

/// What is kept of an incident as JSON.
final class Documents {
    private Documents() {}

    static <T> T read(String json, Class<T> type) {
        try {
            return EventJson.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "A stored incident can't be read as %s.".formatted(type.getSimpleName()), e);
        }
    }

    static <T> List<T> list(String json, Class<T[]> type) {
        return Arrays.asList(read(json, type));
    }
}
