package onward.messaging;

import java.time.Instant;
import onward.contracts.Topic;

/// What stood around an event on the wire. `id` is unique within `source`; `time` is when it was announced, by the
/// announcer's clock; `key` is the record's key.
public record Envelope(Topic topic, String key, String id, String source, String type, Instant time) {}
