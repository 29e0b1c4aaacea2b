package onward.contracts.resolution;

import onward.contracts.id.IncidentId;
import org.jspecify.annotations.Nullable;

/// What becomes of a remedy. Its key is the incident's id, or the customer's when there is no incident.
public sealed interface RemedyEvent extends ResolutionEvent
        permits RemedyProposed,
                RemedyEscalated,
                RemedyApproved,
                RemedyRejected,
                RemedyCommitted,
                RemedyFulfilled,
                RemedyDeclinedByCustomer,
                RemedyReversed {
    /// The remedy as it stands after the event.
    RemedyFacts remedy();

    @Override
    default @Nullable IncidentId incidentId() {
        return remedy().incidentId();
    }

    @Override
    default String key() {
        var incident = incidentId();
        return incident == null ? String.valueOf(remedy().customerId()) : incident.toString();
    }
}
