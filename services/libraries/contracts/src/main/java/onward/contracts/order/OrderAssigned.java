package onward.contracts.order;

import onward.contracts.EventType;

/// It is yours.
@EventType("onward.order.assigned.v1")
public record OrderAssigned(Order order) implements WholeOrder {}
