package onward.messaging.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// An event that is about to be written to the outbox; its kind is only counted.
record OutgoingEvent(
        String topic,
        String key,
        UUID eventId,
        String type,
        String kind,
        @Nullable String traceparent,
        Instant occurredAt,
        String data) {
    /// Buckets are the unit that replicas share; more of them than there will ever be replicas.
    static final int BUCKETS = 16;

    /// The bucket of the key: the same for every event of it, on every replica.
    int bucket() {
        var checksum = new CRC32C();
        checksum.update(key.getBytes(StandardCharsets.UTF_8));
        return (int) (checksum.getValue() % BUCKETS);
    }

    /// What is locked before the row's id is drawn.
    String order() {
        return topic + " " + key;
    }
}
