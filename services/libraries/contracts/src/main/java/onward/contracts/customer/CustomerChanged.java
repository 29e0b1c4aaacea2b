package onward.contracts.customer;

import onward.contracts.EventType;
import onward.contracts.id.CustomerId;
import onward.contracts.value.By;

/// What is known of a customer has changed.
@EventType("onward.customer.changed.v1")
public record CustomerChanged(CustomerId customerId, CustomerFacts customer, By by) implements CustomerEvent {}
