package onward.contracts.customer;

import onward.contracts.EventType;
import onward.contracts.id.CustomerId;
import onward.contracts.value.By;

/// A customer became known.
@EventType("onward.customer.registered.v1")
public record CustomerRegistered(CustomerId customerId, CustomerFacts customer, By by) implements CustomerEvent {}
