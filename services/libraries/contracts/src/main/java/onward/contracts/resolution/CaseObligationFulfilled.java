package onward.contracts.resolution;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// Something owed was done.
@EventType("onward.case.obligation-fulfilled.v1")
public record CaseObligationFulfilled(IncidentId incidentId, ObligationType type, CaseFacts careCase, By by)
        implements CareCaseEvent {}
