package onward.resolution.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import onward.contracts.customer.CustomerChanged;
import onward.contracts.customer.CustomerEvent;
import onward.contracts.customer.CustomerMerged;
import onward.contracts.customer.CustomerRegistered;
import onward.resolution.customer.domain.Customers;

/// Keeps in mind who the customers are, since when, and how they are reached.
@ApplicationScoped
public class FollowCustomer {
    private final Customers customers;

    FollowCustomer(Customers customers) {
        this.customers = customers;
    }

    /// One that was merged into another stays known: what is said of them under the old id is about the other.
    @Transactional
    public void follow(CustomerEvent event, Instant at) {
        switch (event) {
            case CustomerRegistered registered -> customers.save(registered.customerId(), registered.customer(), at);
            case CustomerChanged changed -> customers.save(changed.customerId(), changed.customer(), at);
            case CustomerMerged merged -> customers.merge(merged.customerId(), merged.into());
        }
    }
}
