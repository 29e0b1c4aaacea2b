package onward.contracts.customer;

import onward.contracts.EventType;
import onward.contracts.id.CustomerId;
import onward.contracts.value.By;

/// Two records were one customer.
@EventType("onward.customer.merged.v1")
public record CustomerMerged(CustomerId customerId, CustomerId into, By by) implements CustomerEvent {}
