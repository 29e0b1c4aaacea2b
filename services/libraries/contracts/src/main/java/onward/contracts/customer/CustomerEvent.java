package onward.contracts.customer;

import onward.contracts.KeyedEvent;
import onward.contracts.id.CustomerId;

/// Who the customers are, as told by intake on `onward.customers`.
public sealed interface CustomerEvent extends KeyedEvent permits CustomerRegistered, CustomerChanged, CustomerMerged {
    CustomerId customerId();

    @Override
    default String key() {
        return customerId().toString();
    }
}
