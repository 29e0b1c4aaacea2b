package onward.contracts.field;

import onward.contracts.EventType;
import onward.contracts.id.OfferId;

/// We have read the offer.
@EventType("onward.field.delivered.v1")
public record FieldDelivered(OfferId offerId) implements FieldReport {}
