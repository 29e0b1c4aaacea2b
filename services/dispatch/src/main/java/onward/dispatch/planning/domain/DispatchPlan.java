package onward.dispatch.planning.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tours of all responders of a control area, as of the instant `drawnAt`: which jobs, in which order, when. Costs
/// are in euros; the bound is proven: no plan costs less.
public record DispatchPlan(
        String area,
        Instant drawnAt,
        Duration took,
        PlanMethod method,
        List<PlannedTour> tours,
        List<ContractedJob> contracted,
        List<UnservedJob> unserved,
        PlanCosts costs,
        @Nullable Double lowerBound) {
    /// How much it can cost more than the best plan at most, as a share of the bound; null without a bound.
    public @Nullable Double gap() {
        if (lowerBound == null) {
            return null;
        }
        double cost = costs.total();
        return cost <= lowerBound ? 0 : lowerBound <= 0 ? 1.0 : (cost - lowerBound) / lowerBound;
    }
}
