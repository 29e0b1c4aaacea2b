package onward.resolution.costs.domain;

import java.time.Instant;
import java.util.Optional;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;

/// When things began that are paid by time.
public interface Departures {
    void setOff(JobId job, Instant at);

    Optional<Instant> setOff(JobId job);

    void carHandedOver(IncidentId incident, Instant at);

    /// When the replacement car was handed over that is still out; it no longer is afterwards.
    Optional<Instant> carReturned(IncidentId incident);
}
