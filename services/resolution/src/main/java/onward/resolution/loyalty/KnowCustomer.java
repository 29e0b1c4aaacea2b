package onward.resolution.loyalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import onward.contracts.customer.CustomerChanged;
import onward.contracts.customer.CustomerEvent;
import onward.contracts.customer.CustomerMerged;
import onward.contracts.customer.CustomerRegistered;
import onward.messaging.Envelope;
import onward.resolution.Follower;
import onward.resolution.loyalty.domain.KnownCustomers;
import onward.resolution.loyalty.domain.Touchpoints;

/// Keeps in mind who the customers are, since when, and how they are reached.
@ApplicationScoped
class KnowCustomer implements Follower<CustomerEvent> {
    private final KnownCustomers customers;
    private final Touchpoints touchpoints;

    KnowCustomer(KnownCustomers customers, Touchpoints touchpoints) {
        this.customers = customers;
        this.touchpoints = touchpoints;
    }

    @Override
    public Set<Class<? extends CustomerEvent>> concerns() {
        return Set.of(CustomerEvent.class);
    }

    @Override
    public void follow(CustomerEvent event, Envelope envelope) {
        know(event, envelope.time());
    }

    @Transactional
    void know(CustomerEvent event, Instant at) {
        switch (event) {
            case CustomerRegistered registered -> customers.save(registered.customerId(), registered.customer(), at);
            case CustomerChanged changed -> customers.save(changed.customerId(), changed.customer(), at);
            case CustomerMerged merged -> {
                customers.merge(merged.customerId(), merged.into());
                touchpoints.move(merged.customerId(), merged.into());
            }
        }
    }
}
