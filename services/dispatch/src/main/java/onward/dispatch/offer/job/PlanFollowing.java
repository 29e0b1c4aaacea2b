package onward.dispatch.offer.job;

import jakarta.enterprise.context.ApplicationScoped;
import onward.dispatch.offer.FollowPlan;
import onward.dispatch.planning.domain.DispatchPlan;
import onward.dispatch.planning.domain.PlanFollower;

/// Has waiting jobs follow each new plan of their area.
@ApplicationScoped
class PlanFollowing implements PlanFollower {
    private final FollowPlan followPlan;

    PlanFollowing(FollowPlan followPlan) {
        this.followPlan = followPlan;
    }

    @Override
    public void follow(DispatchPlan plan) {
        followPlan.otherwise(plan).forEach(followPlan::take);
    }
}
