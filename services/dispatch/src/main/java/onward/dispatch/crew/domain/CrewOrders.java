package onward.dispatch.crew.domain;

import onward.contracts.order.OrderEvent;

/// The way to the crews.
public interface CrewOrders {
    /// Tells a crew, once the transaction has committed.
    void tell(OrderEvent order);
}
