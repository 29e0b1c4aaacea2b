package onward.contracts.resolution;

import onward.contracts.KeyedEvent;
import onward.contracts.id.IncidentId;

/// How an incident is seen through, as told by resolution on `onward.resolutions`.
public sealed interface ResolutionEvent extends KeyedEvent
        permits CaseOpened,
                CaseObligationsChanged,
                CaseObligationFulfilled,
                CaseCustodyChanged,
                CaseResolved,
                CaseSettled,
                CaseReopened {
    IncidentId incidentId();

    /// The case as it stands after the event.
    CaseFacts careCase();

    @Override
    default String key() {
        return incidentId().toString();
    }
}
