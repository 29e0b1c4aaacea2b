package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// The customer was told something.
@EventType("onward.promise.made.v1")
public record PromiseMade(IncidentId incidentId, PromiseFacts promise, By by) implements PromiseEvent {}
