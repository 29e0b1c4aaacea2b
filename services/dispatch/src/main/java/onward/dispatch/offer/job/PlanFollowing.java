package onward.dispatch.offer.job;

import jakarta.enterprise.context.ApplicationScoped;
import onward.dispatch.offer.FollowPlan;
import onward.dispatch.offer.domain.Slot;
import onward.dispatch.planning.domain.DispatchPlan;
import onward.dispatch.planning.domain.PlanFollower;
import org.jboss.logging.Logger;

/// Has waiting jobs follow each new plan of their area.
@ApplicationScoped
class PlanFollowing implements PlanFollower {
    private static final Logger LOG = Logger.getLogger(PlanFollowing.class);

    private final FollowPlan followPlan;

    PlanFollowing(FollowPlan followPlan) {
        this.followPlan = followPlan;
    }

    @Override
    public void follow(DispatchPlan plan) {
        followPlan.otherwise(plan).forEach(this::take);
    }

    /// One that fails keeps no other from following, nor other areas from being planned.
    private void take(Slot slot) {
        try {
            followPlan.take(slot);
        } catch (RuntimeException e) {
            LOG.errorf(e, "planned: job=%s could not be moved to %s", slot.job(), slot.responder());
        }
    }
}
