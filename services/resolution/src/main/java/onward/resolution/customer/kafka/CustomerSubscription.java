package onward.resolution.customer.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import onward.contracts.Topic;
import onward.contracts.customer.CustomerEvent;
import onward.messaging.Envelope;
import onward.messaging.Handled;
import onward.messaging.Subscription;
import onward.resolution.customer.FollowCustomer;

/// Hears from intake who the customers are.
@ApplicationScoped
class CustomerSubscription implements Subscription<CustomerEvent> {
    private final FollowCustomer followCustomer;

    CustomerSubscription(FollowCustomer followCustomer) {
        this.followCustomer = followCustomer;
    }

    @Override
    public Topic topic() {
        return Topic.CUSTOMERS;
    }

    @Override
    public Class<CustomerEvent> family() {
        return CustomerEvent.class;
    }

    @Override
    public Handled handle(CustomerEvent event, Envelope envelope) {
        followCustomer.follow(event);
        return Handled.done();
    }
}
