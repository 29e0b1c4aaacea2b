package onward.dispatch.alarm.domain;

import onward.contracts.dispatch.AlarmFacts;
import onward.contracts.id.IncidentId;

/// Something about an incident that somebody has to see to.
public record Alarm(IncidentId incident, AlarmFacts facts) {}
