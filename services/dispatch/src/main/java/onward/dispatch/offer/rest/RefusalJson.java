package onward.dispatch.offer.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import onward.contracts.dispatch.DeclineReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Why an offer is declined.
@Schema(examples = "{\"reason\":\"TOO_FAR\",\"comment\":\"on the other side of the pass\"}")
record RefusalJson(
        @NotNull DeclineReason reason,
        @Size(max = 2000) @Nullable String comment) {}
