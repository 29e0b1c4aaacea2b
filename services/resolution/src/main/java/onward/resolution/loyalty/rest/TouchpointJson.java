package onward.resolution.loyalty.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import onward.contracts.id.CustomerId;
import onward.contracts.value.Money;
import onward.resolution.loyalty.domain.Touchpoint;
import onward.resolution.loyalty.domain.TouchpointKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a customer did, when, and what it was worth. The `reference` is the teller's own: told again, it is booked
/// once.
@Schema(
        examples =
                "{\"customerId\":\"marie-dubois\",\"kind\":\"SERVICE_VISIT\",\"value\":{\"amount\":\"420.00\",\"currency\":\"EUR\"},\"at\":\"2026-11-14T09:00:00Z\",\"reference\":\"order-4711\"}")
record TouchpointJson(
        @NotNull CustomerId customerId,
        @NotNull TouchpointKind kind,

        @Schema(implementation = Money.class) @Valid @Nullable
        WorthJson value,

        @NotNull @PastOrPresent Instant at,
        @Size(min = 1, max = 200) @Nullable String reference) {
    /// @throws IllegalArgumentException when there is no such currency
    Touchpoint touchpoint() {
        return new Touchpoint(customerId, kind, value == null ? null : value.money(), at, reference);
    }
}
