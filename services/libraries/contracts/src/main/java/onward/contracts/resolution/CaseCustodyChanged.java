package onward.contracts.resolution;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// Somebody else holds the vehicle.
@EventType("onward.case.custody-changed.v1")
public record CaseCustodyChanged(IncidentId incidentId, CustodyFacts custody, CaseFacts careCase, By by)
        implements CareCaseEvent {}
