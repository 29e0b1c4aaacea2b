package onward.dispatch.planning.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;

/// What one responder does, and when it is home.
public record PlannedTour(ResponderId responder, List<PlannedStop> stops, Instant home) {
    PlannedTour without(Set<JobId> jobs) {
        return new PlannedTour(
                responder,
                stops.stream().filter(stop -> !jobs.contains(stop.job())).toList(),
                home);
    }
}
