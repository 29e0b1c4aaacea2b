package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// It is seen to, or has settled by itself.
@EventType("onward.alarm.cleared.v1")
public record AlarmCleared(IncidentId incidentId, AlarmFacts alarm, By by) implements AlarmEvent {}
