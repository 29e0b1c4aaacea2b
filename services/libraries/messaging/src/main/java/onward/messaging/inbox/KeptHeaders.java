package onward.messaging.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.Map;
import onward.messaging.codec.EventJson;

/// Record headers as the tables keep them: one JSON object.
public final class KeptHeaders {
    private KeptHeaders() {}

    public static String write(Map<String, String> headers) {
        return EventJson.write(headers);
    }

    public static Map<String, String> read(String json) {
        try {
            return EventJson.mapper().readValue(json, new TypeReference<LinkedHashMap<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Kept headers can't be read: " + json, e);
        }
    }
}
