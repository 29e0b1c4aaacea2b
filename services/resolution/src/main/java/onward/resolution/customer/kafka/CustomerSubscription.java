package onward.resolution.customer.kafka;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import onward.contracts.Topic;
import onward.contracts.customer.CustomerEvent;
import onward.messaging.Envelope;
import onward.messaging.Handled;
import onward.messaging.Subscription;
import onward.resolution.Follower;
import onward.resolution.customer.FollowCustomer;

/// Hears from intake who the customers are, and tells the features that follow along.
@ApplicationScoped
class CustomerSubscription implements Subscription<CustomerEvent> {
    private final FollowCustomer followCustomer;
    private final List<Follower<CustomerEvent>> followers;

    CustomerSubscription(FollowCustomer followCustomer, @All List<Follower<CustomerEvent>> followers) {
        this.followCustomer = followCustomer;
        this.followers = followers;
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
        followCustomer.follow(event, envelope.time());
        followers.forEach(follower -> follower.follow(event, envelope));
        return Handled.done();
    }
}
