package onward.contracts.incident;

import onward.contracts.KeyedEvent;
import onward.contracts.id.IncidentId;

/// What happens to an incident, as told by intake on `onward.incidents`.
public sealed interface IncidentEvent extends KeyedEvent
        permits IncidentReported,
                IncidentTriaged,
                IncidentDispatching,
                IncidentInProgress,
                IncidentAmended,
                IncidentNoted,
                IncidentCancelled,
                IncidentMerged,
                IncidentHandedOver,
                IncidentReopened,
                IncidentResolved,
                IncidentClosed {
    IncidentId incidentId();

    @Override
    default String key() {
        return incidentId().toString();
    }
}
