package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// The customer was told anew, before the old promise lapsed.
@EventType("onward.promise.renewed.v1")
public record PromiseRenewed(IncidentId incidentId, PromiseFacts promise, By by) implements PromiseEvent {}
