package onward.dispatch.incident.domain;

import java.util.Optional;
import onward.contracts.id.IncidentId;

/// The incidents that dispatch knows.
public interface Incidents {
    Optional<KnownIncident> find(IncidentId id);

    /// Like [#find], and nobody else changes anything about the incident until the transaction ends. The first lock of
    /// every transaction: incident, then area, then responders by ascending id.
    Optional<KnownIncident> locked(IncidentId id);

    /// Makes a new one known; it is locked until the transaction ends.
    void add(KnownIncident incident);

    void save(KnownIncident incident);
}
