package onward.resolution.booking.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import onward.contracts.value.Money;
import onward.resolution.costs.domain.Payer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is right instead: another amount, somebody else who pays, or both; and why.
@Schema(
        examples = "{\"amount\":{\"amount\":\"120.00\",\"currency\":\"EUR\"},\"payer\":\"PARTNER\",\"reason\":\"their"
                + " insurer pays\"}")
record CorrectionJson(
        @Nullable Money amount,
        @Nullable Payer payer,
        @NotBlank @Size(max = 2000) String reason) {}
