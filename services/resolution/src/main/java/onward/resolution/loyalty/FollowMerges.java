package onward.resolution.loyalty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import onward.contracts.customer.CustomerEvent;
import onward.contracts.customer.CustomerMerged;
import onward.messaging.Envelope;
import onward.resolution.Follower;

/// Hears which customers turned out to be one.
@ApplicationScoped
class FollowMerges implements Follower<CustomerEvent> {
    private final MergeCustomers mergeCustomers;

    FollowMerges(MergeCustomers mergeCustomers) {
        this.mergeCustomers = mergeCustomers;
    }

    @Override
    public Set<Class<? extends CustomerEvent>> concerns() {
        return Set.of(CustomerMerged.class);
    }

    @Override
    public void follow(CustomerEvent event, Envelope envelope) {
        if (event instanceof CustomerMerged merged) {
            mergeCustomers.merge(merged.customerId(), merged.into());
        }
    }
}
