package onward.contracts.order;

import onward.contracts.KeyedEvent;
import onward.contracts.id.ResponderId;
import onward.contracts.value.By;

/// What one responder is told, on `onward.orders`.
public sealed interface OrderEvent extends KeyedEvent
        permits WholeOrder, OrderWithdrawn, OrderCancelled, OrderArrivalProposed, OrderRefused {
    ResponderId responderId();

    @Override
    default String key() {
        return responderId().toString();
    }

    /// Dispatch speaks for itself: who asked for it is told on `onward.dispatch`.
    @Override
    default By by() {
        return By.actor("dispatch");
    }
}
