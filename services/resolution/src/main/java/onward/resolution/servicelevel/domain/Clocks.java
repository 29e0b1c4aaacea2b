package onward.resolution.servicelevel.domain;

import java.time.Instant;
import java.util.Optional;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;

/// The clocks that run on incidents and their jobs.
public interface Clocks {
    Optional<ClockedIncident> incident(IncidentId id);

    void save(ClockedIncident incident);

    Optional<ClockedJob> job(JobId id);

    void save(ClockedJob job);

    /// When the last person of an incident moved on; empty while somebody has not, or nobody is carried.
    Optional<Instant> lastMoved(IncidentId incident);
}
