package onward.messaging;

import onward.contracts.KeyedEvent;

/// Where use cases put what they announce. The event is written when the caller's transaction commits, and only
/// then; it reaches Kafka after that, however often the service crashes in between.
public interface Outbox {
    /// Announces an event on the topic of its family. Events of one key leave in the order of their transactions'
    /// commits, and within a transaction in the order of these calls.
    ///
    /// @throws IllegalStateException when no transaction is active
    void append(KeyedEvent event);

    /// Announces an event on the topic that one partner has of that kind.
    void append(KeyedEvent event, String partner);
}
