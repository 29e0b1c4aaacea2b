package onward.messaging;

import java.time.Instant;
import onward.contracts.Topic;
import org.jspecify.annotations.Nullable;

/// What stood around an event on the wire. `id` is unique within `source`; `time` is when it was announced, by the
/// announcer's clock; `key` is the record's key; `partner` is whose topic it came on, null for the topic of all.
public record Envelope(
        Topic topic, @Nullable String partner, String key, String id, String source, String type, Instant time) {}
