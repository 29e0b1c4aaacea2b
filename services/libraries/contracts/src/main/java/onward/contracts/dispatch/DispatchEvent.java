package onward.contracts.dispatch;

import onward.contracts.KeyedEvent;
import onward.contracts.id.IncidentId;

/// What is done about an incident, as told by dispatch on `onward.dispatch`.
public sealed interface DispatchEvent extends KeyedEvent permits PlanEvent, JobEvent, PromiseEvent, AlarmEvent {
    IncidentId incidentId();

    @Override
    default String key() {
        return incidentId().toString();
    }
}
