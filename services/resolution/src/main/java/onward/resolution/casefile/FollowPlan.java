package onward.resolution.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import onward.contracts.dispatch.PlanFacts;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.resolution.casefile.domain.Cases;
import onward.resolution.casefile.domain.Deadlines;
import onward.resolution.casefile.domain.OwedByPlan;
import onward.resolution.casefile.domain.Progress;
import onward.resolution.costs.PlanCosts;

/// Owes what the journey plan promises, whenever it is chosen or made again.
@ApplicationScoped
public class FollowPlan {
    private final Cases cases;
    private final PlanCosts planCosts;
    private final Deadlines deadlines;
    private final Clock clock;

    FollowPlan(Cases cases, PlanCosts planCosts, Deadlines deadlines, Clock clock) {
        this.cases = cases;
        this.planCosts = planCosts;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Transactional
    public Followed follow(IncidentId incidentId, PlanFacts plan, By by) {
        var filed = cases.hold(incidentId);
        if (filed.isEmpty()) {
            return Followed.UNKNOWN_CASE;
        }
        var careCase = filed.get().careCase();
        var owed = new OwedByPlan(plan, careCase.file().openedAt(), deadlines).all();
        var progress = Progress.none(careCase)
                .and(running -> running.followPlan(owed))
                .and(running -> running.conclude(clock.instant(), deadlines));
        cases.save(progress, by);
        planCosts.plan(incidentId, plan);
        return Followed.TAKEN_IN;
    }
}
