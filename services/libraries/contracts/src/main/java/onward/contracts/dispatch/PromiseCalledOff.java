package onward.contracts.dispatch;

import onward.contracts.EventType;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import org.jspecify.annotations.Nullable;

/// The customer waits for it no more: it is neither kept nor broken, and no longer one of the incident's promises.
@EventType("onward.promise.called-off.v1")
public record PromiseCalledOff(
        IncidentId incidentId,
        PromiseFacts promise,
        @Nullable String reason,
        By by) implements PromiseEvent {}
