package onward.contracts.order;

import onward.contracts.EventType;

/// What you have been told has changed.
@EventType("onward.order.amended.v1")
public record OrderAmended(Order order) implements WholeOrder {}
