package onward.contracts.resolution;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// Every person is at the destination or mobile, and the vehicle is in agreed custody.
@EventType("onward.case.resolved.v1")
public record CaseResolved(IncidentId incidentId, CaseFacts careCase, By by) implements CareCaseEvent {}
