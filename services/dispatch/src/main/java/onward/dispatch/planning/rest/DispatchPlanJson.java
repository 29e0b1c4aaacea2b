package onward.dispatch.planning.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onward.contracts.value.Money;
import onward.dispatch.planning.domain.DispatchPlan;
import onward.dispatch.planning.domain.PlanMethod;
import org.jspecify.annotations.Nullable;

/// The plan of a control area over HTTP. `gap` is how much it can cost more than the best plan at most, as a share
/// of `lowerBound`; both are missing where no bound was proven. What went into other hands while it was made is not
/// in it any more, though cost and bound are those of the plan as it was made.
record DispatchPlanJson(
        String area,
        Instant plannedAt,
        Duration age,
        Duration took,
        PlanMethod method,
        Money cost,
        CostsJson costs,
        @Nullable Money lowerBound,
        @Nullable Double gap,
        List<TourJson> tours,
        List<ContractedJson> contracted,
        List<UnservedJson> unserved) {
    static DispatchPlanJson of(DispatchPlan plan, Duration age) {
        var bound = plan.lowerBound();
        return new DispatchPlanJson(
                plan.area(),
                plan.drawnAt(),
                age,
                plan.took(),
                plan.method(),
                Money.euros(plan.costs().total()),
                CostsJson.of(plan.costs()),
                bound == null ? null : Money.euros(bound),
                plan.gap(),
                plan.tours().stream().map(TourJson::of).toList(),
                plan.contracted().stream().map(ContractedJson::of).toList(),
                plan.unserved().stream().map(UnservedJson::of).toList());
    }
}
