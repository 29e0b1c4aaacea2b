package onward.contracts.field;

import java.time.Instant;
import onward.contracts.EventType;
import onward.contracts.id.OfferId;

/// We take it, and expect to be there at `eta`.
@EventType("onward.field.accepted.v1")
public record FieldAccepted(OfferId offerId, Instant eta) implements FieldReport {}
