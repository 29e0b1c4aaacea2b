package onward.messaging;

import java.util.List;
import java.util.Optional;
import onward.contracts.Event;
import onward.contracts.Topic;

/// A service's interest in a topic whose records are frequent and may be lost, such as positions: read in batches,
/// without a transaction or a memory of what was handled.
public interface BatchSubscription<E extends Event> {
    Topic topic();

    Class<E> family();

    /// The name on the broker, where others write it under a name of their own; nothing when it is not read here.
    default Optional<String> topicName() {
        return Optional.of(topic().topicName());
    }

    void handle(List<Received<E>> batch);

    /// One event with what stood around it.
    record Received<E extends Event>(E event, Envelope envelope) {}
}
