package onward.contracts.order;

import onward.contracts.id.ResponderId;

/// An event whose data is the order itself, with nothing around it.
public sealed interface WholeOrder extends OrderEvent permits OrderOffered, OrderReminded, OrderAmended, OrderAssigned {
    Order order();

    @Override
    default ResponderId responderId() {
        return order().responderId();
    }
}
