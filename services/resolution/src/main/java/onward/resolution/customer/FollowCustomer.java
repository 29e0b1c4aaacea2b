package onward.resolution.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import onward.contracts.customer.CustomerChanged;
import onward.contracts.customer.CustomerEvent;
import onward.contracts.customer.CustomerMerged;
import onward.contracts.customer.CustomerRegistered;
import onward.resolution.customer.domain.Customers;

/// Keeps in mind which brand a customer belongs to.
@ApplicationScoped
public class FollowCustomer {
    private final Customers customers;

    FollowCustomer(Customers customers) {
        this.customers = customers;
    }

    /// One that was merged into another stays known: what was said of them under the old id is still about them.
    @Transactional
    public void follow(CustomerEvent event) {
        switch (event) {
            case CustomerRegistered registered ->
                customers.save(registered.customerId(), registered.customer().brand());
            case CustomerChanged changed ->
                customers.save(changed.customerId(), changed.customer().brand());
            case CustomerMerged merged -> {}
        }
    }
}
