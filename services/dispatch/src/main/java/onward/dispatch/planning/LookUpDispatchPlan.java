package onward.dispatch.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import onward.dispatch.area.domain.Areas;
import onward.dispatch.planning.LookUpDispatchPlan.Answer.Found;
import onward.dispatch.planning.LookUpDispatchPlan.Answer.NotPlannedYet;
import onward.dispatch.planning.LookUpDispatchPlan.Answer.UnknownArea;
import onward.dispatch.planning.domain.DispatchPlan;
import onward.dispatch.planning.domain.DispatchPlans;

/// Looks at the newest plan of a control area.
@ApplicationScoped
public class LookUpDispatchPlan {
    private final Areas areas;
    private final DispatchPlans plans;
    private final Clock clock;

    public LookUpDispatchPlan(Areas areas, DispatchPlans plans, Clock clock) {
        this.areas = areas;
        this.plans = plans;
        this.clock = clock;
    }

    @Transactional
    public Answer of(String area) {
        if (areas.all().stream().noneMatch(known -> known.area().id().value().equals(area))) {
            return new UnknownArea(area);
        }
        return plans.find(area)
                .<Answer>map(plan -> new Found(plan, Duration.between(plan.drawnAt(), clock.instant())))
                .orElseGet(() -> new NotPlannedYet(area));
    }

    /// What there is.
    public sealed interface Answer {
        /// `age` is how long ago things stood as planned.
        record Found(DispatchPlan plan, Duration age) implements Answer {}

        record NotPlannedYet(String area) implements Answer {}

        record UnknownArea(String area) implements Answer {}
    }
}
