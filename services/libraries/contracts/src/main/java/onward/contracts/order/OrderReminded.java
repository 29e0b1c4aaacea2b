package onward.contracts.order;

import onward.contracts.EventType;

/// Nobody has acknowledged the offer: whoever runs a second channel, such as text messages, tells the crew there now.
@EventType("onward.order.reminded.v1")
public record OrderReminded(Order order) implements WholeOrder {}
