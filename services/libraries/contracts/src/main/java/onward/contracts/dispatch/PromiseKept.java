package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// What the customer was told came true in time.
@EventType("onward.promise.kept.v1")
public record PromiseKept(IncidentId incidentId, PromiseFacts promise, By by) implements PromiseEvent {}
