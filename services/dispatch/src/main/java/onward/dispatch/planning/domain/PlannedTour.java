package onward.dispatch.planning.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import org.jspecify.annotations.Nullable;

/// What one responder does, and when it is home; `lentBy` is the neighbouring area whose it is.
public record PlannedTour(
        ResponderId responder,
        List<PlannedStop> stops,
        Instant home,
        @Nullable String lentBy) {
    PlannedTour without(Set<JobId> jobs) {
        return new PlannedTour(
                responder,
                stops.stream().filter(stop -> !jobs.contains(stop.job())).toList(),
                home,
                lentBy);
    }
}
