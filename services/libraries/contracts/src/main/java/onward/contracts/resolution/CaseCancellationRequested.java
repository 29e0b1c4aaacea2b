package onward.contracts.resolution;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// The customer says that help is no longer wanted; intake cancels the incident, if it still can be.
@EventType("onward.case.cancellation-requested.v1")
public record CaseCancellationRequested(IncidentId incidentId, String reason, CaseFacts careCase, By by)
        implements CareCaseEvent {}
