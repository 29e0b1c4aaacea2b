package onward.contracts.resolution;

import onward.contracts.KeyedEvent;
import onward.contracts.id.IncidentId;
import org.jspecify.annotations.Nullable;

/// How an incident is seen through, and what is given beyond the jobs, as told by resolution on `onward.resolutions`.
public sealed interface ResolutionEvent extends KeyedEvent permits CareCaseEvent, RemedyEvent {
    /// The incident that it is about; null for a remedy without one.
    @Nullable
    IncidentId incidentId();
}
