package onward.resolution.loyalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import onward.contracts.customer.CustomerEvent;
import onward.contracts.customer.CustomerMerged;
import onward.contracts.id.CustomerId;
import onward.messaging.Envelope;
import onward.resolution.Follower;
import onward.resolution.loyalty.domain.RemediesGranted;
import onward.resolution.loyalty.domain.Touchpoints;

/// When two customers turn out to be one, what one of them did and was given is the other's.
@ApplicationScoped
class FollowMerges implements Follower<CustomerEvent> {
    private final Touchpoints touchpoints;
    private final RemediesGranted remedies;

    FollowMerges(Touchpoints touchpoints, RemediesGranted remedies) {
        this.touchpoints = touchpoints;
        this.remedies = remedies;
    }

    @Override
    public Set<Class<? extends CustomerEvent>> concerns() {
        return Set.of(CustomerMerged.class);
    }

    @Override
    public void follow(CustomerEvent event, Envelope envelope) {
        if (event instanceof CustomerMerged merged) {
            merge(merged.customerId(), merged.into());
        }
    }

    @Transactional
    void merge(CustomerId customer, CustomerId into) {
        touchpoints.move(customer, into);
        remedies.move(customer, into);
    }
}
