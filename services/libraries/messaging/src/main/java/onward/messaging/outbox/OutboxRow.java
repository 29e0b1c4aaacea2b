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
    /// The same, as part of a trace.
    OutboxRow in(@Nullable String trace) {
        return new OutboxRow(id, topic, key, eventId, type, trace, occurredAt, data);
    }

    ProducerRecord<String, byte[]> record(String source) {
        var headers = new CloudEvent(eventId.toString(), source, type, occurredAt, key, traceparent).headers(key);
        return new ProducerRecord<>(topic, null, key, data, headers);
    }
}
