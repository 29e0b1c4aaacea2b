package onward.messaging.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import onward.contracts.Topic;
import onward.messaging.Envelope;
import onward.messaging.codec.CloudEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// A record as it came from Kafka, or as it was kept.
public record IncomingRecord(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        byte @Nullable [] data) {
    private static final String UNKNOWN_SOURCE = "unknown";

    static IncomingRecord of(ConsumerRecord<byte[], byte[]> polled) {
        var headers = new LinkedHashMap<String, String>();
        for (var header : polled.headers()) {
            headers.put(header.key(), header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8));
        }
        var key = polled.key() == null ? null : new String(polled.key(), StandardCharsets.UTF_8);
        return new IncomingRecord(polled.topic(), polled.partition(), polled.offset(), key, headers, polled.value());
    }

    /// The key, empty when the record has none.
    public String keyOrEmpty() {
        return key == null ? "" : key;
    }

    /// The name of the event's type, empty when the record does not tell.
    public String type() {
        return attribute("type", "");
    }

    /// Who announced it.
    public String source() {
        return attribute("source", UNKNOWN_SOURCE);
    }

    /// What makes the event unique within its source. Without a readable id that is its place in Kafka; crews choose
    /// their own ids, so theirs count together with their key.
    public String inboxId() {
        var id = attribute("id", "");
        if (id.isEmpty()) {
            return "%s-%d-%d".formatted(topic, partition, offset);
        }
        return topic.startsWith(Topic.FIELD_REPORTS.topicName()) ? id + "@" + keyOrEmpty() : id;
    }

    Envelope envelope(Topic known, Instant receivedAt) {
        var id = attribute("id", inboxId());
        return new Envelope(
                known,
                known.partnerOf(topic).orElse(null),
                keyOrEmpty(),
                id,
                source(),
                type(),
                CloudEvent.time(headers, receivedAt));
    }

    @Nullable
    String traceparent() {
        return CloudEvent.attribute(headers, "traceparent");
    }

    private String attribute(String name, String otherwise) {
        var value = CloudEvent.attribute(headers, name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
