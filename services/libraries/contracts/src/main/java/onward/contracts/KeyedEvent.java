package onward.contracts;

import onward.contracts.value.By;

/// An event that a service of Onward announces. Events of one key are read in the order in which they were committed.
public interface KeyedEvent extends Event {
    /// The record's key: the id of the incident, responder or customer that the event is about.
    String key();

    /// Who caused it, and when by their own clock.
    By by();
}
