package onward.messaging;

import java.util.Set;
import onward.contracts.Event;
import onward.contracts.Topic;

/// A service's interest in a topic. Every bean of this type is given the topic's events, those of a key one by one in
/// their order, those of several keys by several threads. Each comes inside a transaction that also remembers that it
/// was handled: its effect happens once however often the event arrives.
///
/// An exception rolls everything back. A transient one (database or broker away, lock not granted) is tried again
/// for as long as it takes; any other makes the event a dead letter after a few attempts, and the next event is
/// handled.
public interface Subscription<E extends Event> {
    Topic topic();

    /// The family of events that the topic carries.
    Class<E> family();

    /// The events of the family that can have an effect here. The others are passed over: no transaction, no memory.
    default Set<Class<? extends E>> concerns() {
        return Set.of(family());
    }

    /// Whether what one poll brings of a key may share a transaction. It locks its incident first; where a key is told
    /// about several incidents, a second one would be locked out of turn.
    default boolean sharesTransactions() {
        return true;
    }

    /// The partners whose topics of this kind are read too. A topic that is not there yet is read as soon as it is.
    default Set<String> partners() {
        return Set.of();
    }

    Handled handle(E event, Envelope envelope);
}
