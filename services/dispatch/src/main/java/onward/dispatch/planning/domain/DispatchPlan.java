package onward.dispatch.planning.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
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

    /// Every job of the plan with whom it is planned for; nobody for those that nobody can do.
    public Map<JobId, Set<ResponderId>> places() {
        var places = new HashMap<JobId, Set<ResponderId>>();
        tours.forEach(tour -> tour.stops().forEach(stop -> places.put(stop.job(), Set.of(tour.responder()))));
        contracted.forEach(job -> places.put(job.job(), Set.of(job.desk())));
        unserved.forEach(job -> places.put(job.job(), Set.of()));
        return places;
    }

    /// The same without some jobs. Times and costs stay as they were planned with them.
    public DispatchPlan without(Set<JobId> jobs) {
        return new DispatchPlan(
                area,
                drawnAt,
                took,
                method,
                tours.stream()
                        .map(tour -> tour.without(jobs))
                        .filter(tour -> !tour.stops().isEmpty())
                        .toList(),
                contracted.stream().filter(job -> !jobs.contains(job.job())).toList(),
                unserved.stream().filter(job -> !jobs.contains(job.job())).toList(),
                costs,
                lowerBound);
    }
}
