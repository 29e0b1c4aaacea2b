package onward.local.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.ProducerRecord;

/// One event as it stands on standard input: `{"type","data"}`, with `id`, `source` and `time` if wanted.
record SentEvent(String type, JsonNode data, Optional<String> id, Optional<String> source, Optional<String> time) {
    private static final String SOURCE = "/deploy/local/kafka";

    /// @throws BrokenLine when something is missing or of the wrong type
    static SentEvent of(JsonNode line) {
        if (!line.isObject()) {
            throw new BrokenLine("an object {\"type\":…,\"data\":…} is expected, not %s."
                    .formatted(line.getNodeType().name().toLowerCase(Locale.ROOT)));
        }
        var type = text(line, "type")
                .orElseThrow(() -> new BrokenLine("\"type\" is missing, such as onward.field.accepted.v1."));
        var data = line.get("data");
        if (data == null || data.isNull()) {
            throw new BrokenLine("\"data\" is missing: every event has data.");
        }
        return new SentEvent(type, data, text(line, "id"), text(line, "source"), text(line, "time"));
    }

    ProducerRecord<byte[], byte[]> record(String topic, String key, Clock clock, Supplier<String> ids) {
        var headers = new LinkedHashMap<String, String>(Map.of("content-type", "application/json"));
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.orElseGet(ids));
        headers.put("ce_source", source.orElse(SOURCE));
        headers.put("ce_type", type);
        headers.put("ce_time", time.orElseGet(() -> clock.instant().toString()));
        headers.put("ce_subject", key);
        headers.put("ce_partitionkey", key);
        var record = new ProducerRecord<>(topic, bytes(key), bytes(data.toString()));
        headers.forEach((name, value) -> record.headers().add(name, bytes(value)));
        return record;
    }

    private static Optional<String> text(JsonNode line, String field) {
        var value = line.get(field);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new BrokenLine("\"%s\" has to be text that is not blank.".formatted(field));
        }
        return Optional.of(value.asText());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
