package onward.contracts.resolution;

import onward.contracts.id.IncidentId;

/// What happens to the care case of an incident.
public sealed interface CareCaseEvent extends ResolutionEvent
        permits CaseOpened,
                CaseObligationsChanged,
                CaseObligationFulfilled,
                CaseObligationDueSoon,
                CaseObligationOverdue,
                CaseCustodyChanged,
                CaseResolved,
                CaseSettled,
                CaseReopened,
                CaseCancellationRequested {
    @Override
    IncidentId incidentId();

    /// The case as it stands after the event.
    CaseFacts careCase();

    @Override
    default String key() {
        return incidentId().toString();
    }
}
