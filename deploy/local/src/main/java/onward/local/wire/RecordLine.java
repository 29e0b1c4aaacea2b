package onward.local.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// A record as one compact line: `{"topic","partition","offset","key","headers":{…},"data":{…}}`. Data that is not JSON
/// is printed as text.
final class RecordLine {
    private RecordLine() {}

    static String of(ConsumerRecord<byte[], byte[]> record) {
        var line = ExactJson.MAPPER.createObjectNode();
        line.put("topic", record.topic());
        line.put("partition", record.partition());
        line.put("offset", record.offset());
        line.put("key", text(record.key()));
        var headers = line.putObject("headers");
        record.headers().forEach(header -> headers.put(header.key(), text(header.value())));
        line.set("data", data(record.value()));
        try {
            return ExactJson.MAPPER.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static @Nullable String text(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    private static JsonNode data(byte @Nullable [] value) {
        if (value == null) {
            return ExactJson.MAPPER.nullNode();
        }
        try {
            return readWhole(value);
        } catch (IOException notJson) {
            return ExactJson.MAPPER.getNodeFactory().textNode(new String(value, StandardCharsets.UTF_8));
        }
    }

    private static JsonNode readWhole(byte[] value) throws IOException {
        return ExactJson.MAPPER
                .readerFor(JsonNode.class)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .readTree(value);
    }
}
