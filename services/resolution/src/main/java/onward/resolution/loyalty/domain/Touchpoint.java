package onward.resolution.loyalty.domain;

import java.time.Instant;
import onward.contracts.id.CustomerId;
import onward.contracts.value.Money;
import org.jspecify.annotations.Nullable;

/// Something that a customer did, and what it was worth; null where it has no price. By its `reference` whoever tells
/// of it recognises it: of one customer, kind and reference there is one touchpoint.
public record Touchpoint(
        CustomerId customer,
        TouchpointKind kind,
        @Nullable Money value,
        Instant at,
        @Nullable String reference) {}
