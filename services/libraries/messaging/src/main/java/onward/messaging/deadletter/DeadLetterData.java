package onward.messaging.deadletter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import onward.messaging.codec.EventJson;
import onward.messaging.inbox.Grave;
import org.jspecify.annotations.Nullable;

/// What stands on `onward.dead-letters`. `data` is the original data where it was JSON; `dataBase64` is always the
/// original, byte for byte.
record DeadLetterData(
        UUID id,
        String consumer,
        String reason,
        int attempts,
        Origin origin,
        @Nullable String key,
        Map<String, String> headers,
        @Nullable JsonNode data,
        @Nullable String dataBase64) {
    static final String TYPE = "onward.dead-letter.v1";

    static DeadLetterData of(UUID id, Grave grave) {
        var record = grave.record();
        var data = record.data();
        return new DeadLetterData(
                id,
                grave.consumer(),
                grave.reason(),
                grave.attempts(),
                new Origin(record.topic(), record.partition(), record.offset()),
                record.key(),
                record.headers(),
                data == null ? null : json(data),
                data == null ? null : Base64.getEncoder().encodeToString(data));
    }

    private static @Nullable JsonNode json(byte[] data) {
        try {
            return EventJson.mapper().readTree(data);
        } catch (JsonProcessingException e) {
            return null;
        } catch (IOException e) {
            return null;
        }
    }
}
