package onward.messaging;

import java.util.List;
import onward.contracts.Event;
import onward.contracts.Topic;

/// A service's interest in a topic whose records are frequent and may be lost, such as positions: read in batches,
/// without a transaction or a memory of what was handled.
public interface BatchSubscription<E extends Event> {
    Topic topic();

    Class<E> family();

    void handle(List<Received<E>> batch);

    /// One event with what stood around it.
    record Received<E extends Event>(E event, Envelope envelope) {}
}
