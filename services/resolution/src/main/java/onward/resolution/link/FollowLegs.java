package onward.resolution.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import onward.contracts.dispatch.DispatchEvent;
import onward.contracts.dispatch.JobEvent;
import onward.messaging.Envelope;
import onward.resolution.Follower;
import onward.resolution.link.domain.Leg;
import onward.resolution.link.domain.Legs;

/// Keeps what the customer may see of each job in step with dispatch.
@ApplicationScoped
class FollowLegs implements Follower<DispatchEvent> {
    private final Legs legs;

    FollowLegs(Legs legs) {
        this.legs = legs;
    }

    @Override
    public Set<Class<? extends DispatchEvent>> concerns() {
        return Set.of(JobEvent.class);
    }

    @Override
    public void follow(DispatchEvent event, Envelope envelope) {
        if (event instanceof JobEvent job) {
            legs.save(Leg.of(job.job()));
        }
    }
}
