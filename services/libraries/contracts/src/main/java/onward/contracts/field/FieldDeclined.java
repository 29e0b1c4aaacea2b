package onward.contracts.field;

import onward.contracts.EventType;
import onward.contracts.dispatch.DeclineReason;
import onward.contracts.id.OfferId;
import org.jspecify.annotations.Nullable;

/// We do not take it.
@EventType("onward.field.declined.v1")
public record FieldDeclined(
        OfferId offerId, DeclineReason reason, @Nullable String comment) implements FieldReport {}
