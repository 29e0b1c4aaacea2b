package onward.resolution.link.domain;

import java.time.Instant;
import java.util.Optional;
import onward.contracts.id.IncidentId;

/// What customers no longer want, by their link.
public interface Cancellations {
    Optional<Instant> askedAt(IncidentId incidentId);

    /// The first word counts.
    void add(IncidentId incidentId, String reason, Instant at);
}
