package onward.contracts.resolution;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// Something owed will soon be due: whoever owns it is reminded.
@EventType("onward.case.obligation-due-soon.v1")
public record CaseObligationDueSoon(IncidentId incidentId, ObligationType type, CaseFacts careCase, By by)
        implements CareCaseEvent {}
