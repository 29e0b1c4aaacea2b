package onward.resolution;

import java.util.Set;
import onward.contracts.KeyedEvent;
import onward.messaging.Envelope;

/// A feature that keeps what it needs of another service's events, beside the one that subscribes to them. It is told
/// each event once, in the transaction that takes it in; those about incidents only when there is a case.
public interface Follower<E extends KeyedEvent> {
    /// The events that can have an effect here.
    Set<Class<? extends E>> concerns();

    void follow(E event, Envelope envelope);
}
