package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// Somebody has to see to something.
@EventType("onward.alarm.raised.v1")
public record AlarmRaised(IncidentId incidentId, AlarmFacts alarm, By by) implements AlarmEvent {}
