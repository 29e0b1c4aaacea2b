package onward.contracts.resolution;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// Something owed was not done in time: a supervisor is told.
@EventType("onward.case.obligation-overdue.v1")
public record CaseObligationOverdue(IncidentId incidentId, ObligationType type, CaseFacts careCase, By by)
        implements CareCaseEvent {}
