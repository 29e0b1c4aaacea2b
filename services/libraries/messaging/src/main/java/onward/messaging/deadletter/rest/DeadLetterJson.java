package onward.messaging.deadletter.rest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import onward.messaging.deadletter.DeadLetter;
import org.jspecify.annotations.Nullable;

/// A dead letter as operations read it; `data` is the original, as text.
record DeadLetterJson(
        UUID id,
        DeadLetter.State state,
        String consumer,
        String reason,
        int attempts,
        Instant at,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        @Nullable String data) {
    static DeadLetterJson of(DeadLetter letter) {
        var grave = letter.grave();
        var record = grave.record();
        var data = record.data();
        return new DeadLetterJson(
                letter.id(),
                letter.state(),
                grave.consumer(),
                grave.reason(),
                grave.attempts(),
                letter.at(),
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                record.headers(),
                data == null ? null : new String(data, StandardCharsets.UTF_8));
    }
}
