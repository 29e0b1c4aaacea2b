package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// What the customer was told did not come true in time.
@EventType("onward.promise.broken.v1")
public record PromiseBroken(IncidentId incidentId, PromiseFacts promise, By by) implements PromiseEvent {}
