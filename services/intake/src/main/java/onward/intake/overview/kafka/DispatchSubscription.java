package onward.intake.overview.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import onward.contracts.Topic;
import onward.contracts.dispatch.DispatchEvent;
import onward.intake.overview.FollowDispatch;
import onward.messaging.Envelope;
import onward.messaging.Handled;
import onward.messaging.Subscription;

/// Listens to what dispatch tells about incidents.
@ApplicationScoped
class DispatchSubscription implements Subscription<DispatchEvent> {
    private final FollowDispatch followDispatch;

    DispatchSubscription(FollowDispatch followDispatch) {
        this.followDispatch = followDispatch;
    }

    @Override
    public Topic topic() {
        return Topic.DISPATCH;
    }

    @Override
    public Class<DispatchEvent> family() {
        return DispatchEvent.class;
    }

    /// Incidents begin here: one that is not known now will never be.
    @Override
    public Handled handle(DispatchEvent event, Envelope envelope) {
        return followDispatch.follow(event, envelope.time())
                ? Handled.done()
                : new Handled.Impossible("There is no incident %s.".formatted(event.incidentId()));
    }
}
