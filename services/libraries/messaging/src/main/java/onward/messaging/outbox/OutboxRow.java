package onward.messaging.outbox;

import java.time.Instant;
import java.util.UUID;
import onward.messaging.codec.CloudEvent;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// A row that was not published yet.
record OutboxRow(
        long id,
        String topic,
        String key,
        UUID eventId,
        String type,
        @Nullable String traceparent,
        Instant occurredAt,
        byte[] data) {
    ProducerRecord<String, byte[]> record(String source) {
        var headers = new CloudEvent(eventId.toString(), source, type, occurredAt, key, traceparent).headers(key);
        return new ProducerRecord<>(topic, null, key, data, headers);
    }
}
