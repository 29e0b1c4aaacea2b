package onward.contracts.order;

import onward.contracts.EventType;

/// Will you do this?
@EventType("onward.order.offered.v1")
public record OrderOffered(Order order) implements WholeOrder {}
