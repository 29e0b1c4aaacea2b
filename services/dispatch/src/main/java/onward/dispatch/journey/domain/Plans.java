package onward.dispatch.journey.domain;

import java.util.List;
import java.util.Optional;
import onward.contracts.id.IncidentId;

/// All journey plans. An incident has at most one that is open.
public interface Plans {
    /// The open plan, else the last one.
    Optional<VersionedPlan> of(IncidentId incident);

    /// The incidents for which nothing could be done.
    List<IncidentId> failed();

    /// Keeps the plan as it is after the change and announces what happened.
    void save(JourneyPlan.Change change);
}
